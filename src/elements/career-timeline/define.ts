import { define } from '../define.js';
import { CareerTimeline } from './career-timeline.js';

// Brings the tag's type to those who only import this module.
export type { CareerTimeline } from './career-timeline.js';

define('career-timeline', CareerTimeline);
