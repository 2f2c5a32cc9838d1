import { define } from '../define.js';
import { CareerTimeline } from './career-timeline.js';

define('career-timeline', CareerTimeline);
