// What a reader meets in a page. Runs in the page, where its functions are those of the global `reader`.
export { composed, elements } from './reader/composed.js';
export { text } from './reader/text.js';
export { boxes, cutOff, lines, moving, outOfOrder, overlaps } from './reader/layout.js';
export { focus, focused, stops } from './reader/focus.js';
