// A profile can contain the other two (`sections`).
import '../career-timeline/define.js';
import '../interview-qa/define.js';
import { define } from '../define.js';
import { LeaderProfile } from './leader-profile.js';

// Brings the tag's type to those who only import this module.
export type { LeaderProfile } from './leader-profile.js';

define('leader-profile', LeaderProfile);
