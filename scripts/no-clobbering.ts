// What Lit reads of `document` and `window` has names, and ids in a page can take them (DOM clobbering). In the bundle it
// reads them by ways that no id can take. In the npm package Lit is a package of its own, and reads them as it always does.
import type { Plugin } from 'vite';

const safe = 'virtual:safe-globals';

/** What stands in for `globalThis` in Lit, and for its calls of methods of `document`. */
const code = `const method = (name) => (...args) => Document.prototype[name].apply(document, args);
export const page = Object.fromEntries(['createComment', 'createElement', 'createTextNode', 'createTreeWalker', 'importNode'].map((name) => [name, method(name)]));
const { ShadowRoot, trustedTypes } = globalThis;
export const world = { ShadowRoot, trustedTypes: trustedTypes?.createPolicy?.call && trustedTypes };`;

function unclobbered(source: string): string {
  // The name that Lit's minifier has given to the document.
  const alias = /[\s,](\w+)=document\b/.exec(source)?.[1] ?? 'document';
  return source
    .replace(new RegExp(`\\b${alias}\\.create(?=\\w+\\()`, 'g'), 'page.create')
    .replaceAll(`??${alias}).importNode(`, '??page).importNode(')
    .replaceAll(`${alias}.importNode(`, 'page.importNode(')
    .replace(/\bglobalThis\b/g, 'world')
    .replace(/(?<!\.)\blitPropertyMetadata\b/g, 'world.litPropertyMetadata');
}

export function noClobbering(): Plugin {
  return {
    name: 'no-clobbering',
    resolveId: (source) => (source === safe ? `\0${safe}` : undefined),
    load: (id) => (id === `\0${safe}` ? code : undefined),
    transform(source, id) {
      if (!/node_modules\/(lit|@lit)/.test(id) || !/\b(document|globalThis)\b/.test(source)) return undefined;
      return { code: `import { page, world } from '${safe}';${unclobbered(source)}`, map: null };
    },
  };
}
