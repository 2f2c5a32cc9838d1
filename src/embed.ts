// The script-tag bundle: one module that registers the three elements. They speak the language of the page around them.
import './define.js';

export { parse } from './document/parse.js';
export { overrideWords } from './localization/locale-controller.js';
export { version } from './version.js';
