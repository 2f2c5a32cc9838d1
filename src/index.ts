export { formatIssue, formatPath, type Issue, type IssueCode, type Path } from './document/issues.js';
export { parse, type ParseResult } from './document/parse.js';
export { comparePartialDates, parsePartialDate, type DateParts } from './document/partial-date.js';
export type * from './document/types.js';
export { CareerTimeline } from './elements/career-timeline/career-timeline.js';
export {
  InterviewToggleEvent,
  LeaderErrorEvent,
  LeaderLoadEvent,
  type InterviewToggleDetail,
  type LeaderErrorDetail,
} from './elements/events.js';
export { InterviewQa } from './elements/interview-qa/interview-qa.js';
export { LeaderProfile } from './elements/leader-profile/leader-profile.js';
export { overrideWords } from './localization/locale-controller.js';
export type { LoadErrorCode } from './source/load.js';
export { version } from './version.js';
