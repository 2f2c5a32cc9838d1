import { define } from '../define.js';
import { InterviewQa } from './interview-qa.js';

// Brings the tag's type to those who only import this module.
export type { InterviewQa } from './interview-qa.js';

define('interview-qa', InterviewQa);
