// What other scripts do to a page before ours runs. Each is code in a string, since it has to run as a script of the page.

const prototypes =
  '[Object, Array, Function, String, Number, Boolean, RegExp, Date, Error, Map, Set, WeakMap, WeakSet, Promise, URL, ' +
  'Event, CustomEvent, EventTarget, Node, Element, HTMLElement, DocumentFragment, ShadowRoot, Text, CSSStyleSheet, ' +
  'MutationObserver, IntersectionObserver, ElementInternals, Response]';

/** Adds to what every object, list, text and function has, for all loops to see, as libraries of 2006 did. */
const additions = `
  const add = (type, names) => names.forEach((name) => (type.prototype[name] = function () { return this; }));
  add(Array, ['each', 'first', 'last', 'flatten', 'without', 'inspect', 'clear', 'compact', 'clone', 'contains', 'extend', 'size']);
  add(String, ['strip', 'gsub', 'camelize', 'interpolate', 'blank', 'toArray', 'inspect', 'clean', 'contains']);
  add(Function, ['curry', 'delay', 'defer', 'wrap', 'argumentNames', 'implement', 'extend']);
  add(Number, ['times', 'toColorPart', 'limit', 'each']);
  add(Element, ['show', 'hide', 'update', 'up', 'down', 'getStyle', 'setStyle', 'addEvent', 'toJSON']);
  add(Object, ['extend', 'each', 'keys', 'values', 'inspect']);`;

/** Stands in for what browsers have, by the standard, as polyfills do. */
const standIns = `
  Array.prototype.includes = function (what) { return this.indexOf(what) >= 0; };
  Array.prototype.find = function (is) { for (let i = 0; i < this.length; i++) if (is(this[i], i, this)) return this[i]; };
  Array.prototype.flat = function () { return [].concat(...this); };
  Array.from = ((from) => function (...all) { return from.apply(Array, all); })(Array.from);
  globalThis.Promise = class extends Promise {};
  globalThis.fetch = ((real) => (...all) => real(...all).then((response) => response))(fetch);
  globalThis.setTimeout = ((real) => (...all) => real(...all))(setTimeout);
  HTMLElement.prototype.attachInternals = ((real) => function () { return real.call(this); })(HTMLElement.prototype.attachInternals);`;

/**
 * Ids and names of elements that stand in place of members of `window` and `document` (DOM clobbering), as a comment on a
 * page may have them.
 */
const clobbering = `
  const make = document.createElement.bind(document);
  const { head } = document;
  for (const id of ['litHtmlVersions', 'reactiveElementVersions', 'litElementVersions', 'litPropertyMetadata', 'ShadyCSS',
    'reactiveElementPolyfillSupport', 'litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'litElementHydrateSupport',
    'litNonce', 'litLocalize', 'trustedTypes', 'JSCompiler_renameProperty'])
    head.append(Object.assign(make('a'), { id }));
  for (const name of ['createElement', 'createComment', 'createTextNode', 'createTreeWalker', 'createRange', 'importNode',
    'adoptNode', 'getElementById', 'getRootNode', 'getAttribute', 'addEventListener', 'removeEventListener', 'baseURI',
    'readyState', 'defaultView', 'ownerDocument', 'parentNode', 'nodeType', 'host', 'location', 'adoptedStyleSheets',
    'compareDocumentPosition', 'activeElement', 'lang', 'dir', 'children', 'contains', 'hidden'])
    head.append(Object.assign(make('img'), { name }));`;

export const hostilities: [string, string][] = [
  ['add to every prototype', additions],
  ['stand in for what the browser has', standIns],
  ['freeze prototypes', `for (const type of ${prototypes}) Object.freeze(type.prototype);`],
  [
    'freeze constructors and namespaces',
    `for (const one of [...${prototypes}, JSON, Math, Reflect, Intl]) Object.freeze(one);`,
  ],
  [
    'add to prototypes, then freeze them',
    `${additions} for (const type of ${prototypes}) Object.freeze(type.prototype);`,
  ],
  [
    'forbid storage',
    'for (const name of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(globalThis, name, { get() { throw new Error(name); } });',
  ],
  ['hold ids and names that stand before members of window and document', clobbering],
  [
    'write ids that name globals',
    'for (const id of ["fetch", "location", "customElements", "Lit"]) document.head.append(Object.assign(document.createElement("i"), { id }));',
  ],
];
