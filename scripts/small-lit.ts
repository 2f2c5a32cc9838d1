// Takes out of Lit what the script-tag bundle never runs. A cut that does not fit the version of Lit fails the build, and
// so does code of ours that needs what was cut.
import type { Plugin } from 'vite';

/** A piece of minified code, `…` in it being anything up to what follows, and what stands there instead. */
type Cut = readonly [piece: string, instead?: string];

const reactiveElement: Cut[] = [
  // What Lit puts on `window`, where an id in the page is a name as well: for polyfills, and to count versions.
  [',p=a.reactiveElementPolyfillSupport'],
  [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")'],
  // Standard decorators, static `properties` and initializers.
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
  ['const t=this[Symbol.metadata];…this._$Eh=', 'this._$Eh='],
  ['if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){…t[i])}', 'this.finalized=!0;this._$Ei();'],
  ['static addInitializer(t){…}'],
  [',void 0!==t.l&&(this.l=[...t.l])'],
  [',this.constructor.l?.forEach(t=>t(this))'],
  // What Closure Compiler and polyfills ask for.
  [',d=(t,s)=>t'],
  ['d("elementProperties")', '"elementProperties"'],
  ['d("finalized")', '"finalized"'],
  // Accessors of ours, and options that are none.
  [
    'if(s.state&&(s.attribute=!1),…}static getPropertyOptions',
    's.state&&(s.attribute=!1);this._$Ei();this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e;this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}static getPropertyOptions',
  ],
  [',!0!==h||void 0!==r)||(', ',!0)||('],
  [',wrapped:h}', '}'],
  ['const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){…i,e)}'],
  [
    'is:i,defineProperty:e,getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o',
    'defineProperty:e',
  ],
  ['b={attribute:…,hasChanged:f}', 'b={}'],
  ['"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u', 'u'],
  ['(i.hasChanged??f)(h,s)', '!Object.is(h,s)'],
  [',f=(t,s)=>!i(t,s)', ',f=0'],
  // JSON in attributes, converters, and attributes that reflect anything but text.
  ['toAttribute(t,s){…return t},fromAttribute', 'fromAttribute'],
  ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type)', 's'],
  ['case Object:case Array:try{…}}return i', '}return i'],
  // Controllers come and go with their element.
  ['removeController(t){…}'],
  // The same style sheet twice.
  ['static finalizeStyles(s){…return i}', 'static finalizeStyles(s){return s?.flat(1/0)}'],
  [',c=a.trustedTypes,l=c?c.emptyScript:""', ',l=""'],
  // Updates that do not happen, and the first one apart.
  [
    't=this.shouldUpdate(s),t?(…this.update(s)):this._$EM()',
    't=!0,this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)',
  ],
  ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t))', 'this.hasUpdated=!0'],
  ['shouldUpdate(t){return!0}'],
  ['firstUpdated(t){}'],
  ['s(t,this.constructor.elementStyles)', 't.adoptedStyleSheets=this.constructor.elementStyles'],
];

const litElement: Cut[] = [
  // Style elements, of browsers without style sheets as objects, before which to render; and asynchronous directives.
  ['createRenderRoot(){…}update', 'update'],
  ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'],
  ['connectedCallback(){…}disconnectedCallback(){…}'],
  ['i._$litElement$=!0,i["finalized"]=!0,…const n=', 'i.finalized=!0;const n='],
  ['render(){return r}'],
  [',this._$Do=void 0'],
  ['this._$Do=e(', 'e('],
  ['(s.litElementVersions??=[]).push("4.2.2");'],
];

const litHtml: Cut[] = [
  // As above.
  [',B=t.litHtmlPolyfillSupport;…push("3.3.3");', ';'],
  // A value is in a tag where the last sign before it is one that begins it: no SVG, MathML, comments, scripts or styles.
  [
    'const N=(t,i)=>{…,e]};',
    'const N=t=>V(t,t.reduce((i,e)=>i+(i.lastIndexOf("<")>i.lastIndexOf(">")?o:r)+e)+(t.at(-1)?"":"<?>"));',
  ],
  ['p=RegExp(`…,"g"),'],
  ['w=x(2),T=x(3)', 'w=0,T=0'],
  [
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){…}for',
    'this.el=S.createElement(N(t));P.currentNode=this.el.content;for',
  ],
  ['l=0,a=0;', 'l=0;'],
  [',[f,v]=N(t,i)'],
  [
    'if(r.hasAttributes())for(const t of r.getAttributeNames())if(t.endsWith(h)){const i=v[a++],s=',
    'for(const t of r.getAttributeNames()){const s=',
  ],
  ['.exec(i);d.push({type:1,', '.exec(t);s[1]!=null&&(d.push({type:1,'],
  ['r.removeAttribute(t)}else t.startsWith(o)&&(…);if(y.test(r.tagName)){…}}}else', 'r.removeAttribute(t))}}else'],
  ['if(r.data===n)d.push({type:2,index:l});else{…}l++', 'r.data===n&&d.push({type:2,index:l});l++'],
  ['1===r.type?i=new…Z(h,this,t))', 'i=new r.ctor(h,r.name,r.strings,this,t)'],
  ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
  ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=t=>t[Symbol.iterator]'],
  // Directives, and values that say that nothing changes.
  ['function M(t,i,s=t,e){…,i}class', 'function M(){}class'],
  ['t=M(this,t,i),'],
  ['t=M(this,t,i,0),'],
  ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
  ['&&t!==E'],
  ['E=Symbol.for("lit-noChange")', 'E=0'],
  ['this._$AP?.(!1,!0,s)'],
  ['setConnected(t){…}}class', '}class'],
  [',this._$Cv=e?.isConnected??!0'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}'],
  ['get parentNode(){let t=…return this._$AB}'],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}'],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}'],
  ['this._$AN=void 0,'],
  ['this._$AM=s,'],
  ['this._$AM=e,'],
  [',this._$AM=i'],
  ['this.type=1,'],
  ['this.type=2,'],
  ['constructor(){super(...arguments),this.type=3}'],
  ['constructor(){super(...arguments),this.type=4}'],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}'],
  // Compiled templates, nodes of other documents, and rendering before a node.
  ['"number"==typeof s?this._$AC(t):…,s);', 'this._$AC(t);'],
  ['(t?.creationScope??l)', 'l'],
  [
    'const D=(t,i,s)=>{…return h._$AI(t),h}',
    'const D=(t,i,s)=>{const n=i.firstChild;(i._$litPart$??=new k(i.insertBefore(c(),n),n,void 0,s))._$AI(t)}',
  ],
  // Listeners that are objects or have options.
  [
    '_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;…this._$AH.handleEvent(t)',
    '_$AI(t){this.element[t?.call?"addEventListener":"removeEventListener"](this.name,this),this._$AH=t}handleEvent(t){this._$AH.call(this.options.host,t)',
  ],
];

const cuts: Record<string, readonly Cut[]> = {
  '@lit/reactive-element/reactive-element.js': reactiveElement,
  'lit-element/lit-element.js': litElement,
  'lit-html/lit-html.js': litHtml,
};

/** Modules of which the bundle needs so little that it is written here. */
const modules: Record<string, string> = {
  // All browsers that read the bundle have style sheets as objects.
  '@lit/reactive-element/css-tag.js': `export const css = ([text]) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  };
  export const getCompatibleStyle = 0, adoptStyles = 0, CSSResult = 0, supportsAdoptingStyleSheets = 0, unsafeCSS = 0;`,
  // Every message has an id, none is a template, and the bundle configures what only itself has.
  '@lit/localize/internal/default-msg.js': 'export const defaultMsg = 0;',
  '@lit/localize/internal/runtime-msg.js': `import { joinStringsAndValues } from './str-tag.js';
  export const runtimeMsg = (templates, template, { id }) => {
    const localized = templates?.[id] || template;
    return localized.strTag ? joinStringsAndValues(localized.strings, template.values, localized !== template && localized.values) : localized;
  };`,
  '@lit/localize/init/install.js': 'export let msg; export const _installMsgImplementation = (own) => { msg = own; };',
  '@lit/localize/init/reentrant.js': `import { runtimeMsg } from '../internal/runtime-msg.js';
  import { _installMsgImplementation } from './install.js';
  export const configureReentrantLocalization = ({ getLocale, loadLocaleSync }) =>
    _installMsgImplementation((template, options) => runtimeMsg(loadLocaleSync(getLocale())?.templates, template, options));`,
  '@lit/reactive-element/decorators/property.js': `export const property = (options) => (prototype, name) =>
    prototype.constructor.createProperty(name, options);`,
  '/helpers/esm/decorate.js': 'export default ([decorate], prototype, name) => decorate(prototype, name);',
};

/** What code of ours must not use, since it is cut. Whatever else is missing throws at its first use. */
const missing =
  /\b(?:hasChanged|noAccessor|converter):|\btype: \w+, reflect:|\breflect: true, type:|\b(?:static properties|addInitializer|removeController|shouldUpdate|firstUpdated|noChange)\b|from ['"]lit\/(?!decorators\.js)|html`[^`]*<(?:!--|script|style|textarea|title)\b/;

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function cut(code: string, [piece, instead = '']: Cut): string {
  const pattern = new RegExp(piece.split('…').map(escaped).join('[^]*?'), 'g');
  if (code.search(pattern) < 0) throw new Error(`Lit has nothing like ${piece}`);
  return code.replace(pattern, () => instead);
}

const of = <T>(table: Record<string, T>, id: string): T | undefined =>
  Object.entries(table).find(([end]) => id.endsWith(end))?.[1];

export function smallLit(): Plugin {
  return {
    name: 'small-lit',
    transform(code, id) {
      const [needed] = (id.includes('/src/') && missing.exec(code)) || [];
      if (needed) this.error(`scripts/small-lit.ts cuts what this needs: ${needed}`);
      const small = of(modules, id) ?? of(cuts, id)?.reduce(cut, code);
      return small === undefined ? undefined : { code: small, map: null };
    },
  };
}
