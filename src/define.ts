import './elements/leader-profile/define.js';
import './elements/career-timeline/define.js';
import './elements/interview-qa/define.js';
