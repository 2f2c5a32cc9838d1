import { define } from '../define.js';
import { InterviewQa } from './interview-qa.js';

define('interview-qa', InterviewQa);
