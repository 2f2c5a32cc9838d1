import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { composedParent } from './composed-parent.js';
import { empty, failure, loading, loadText, loadValue, type Load } from './load.js';
import { forget, request } from './requests.js';

/** What the source needs to know of its element. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  data: unknown;
  src: string | null;
  loading: string;
  timeout: number;
}

/** The element that lends its document to those inside it. */
const provider = 'leader-profile';

/** Sources by their elements, so that an element finds the source of the profile around it. */
const sources = new WeakMap<Element, DocumentSource>();

function enclosingProfile(host: Element): Element | undefined {
  for (let node = composedParent(host); node; node = composedParent(node)) {
    if ((node as Element).localName === provider) return node as Element;
  }
  return undefined;
}

/** By its name, since one from a frame has a class of its own. */
const isJsonScript = (element: Element | null): element is HTMLScriptElement =>
  element?.localName === 'script' && (element as HTMLScriptElement).type === 'application/json';

function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

interface Question {
  kind: 'data' | 'id' | 'url' | 'text' | 'profile';
  value: unknown;
}

/** Frameworks pass a fresh but equal object at every render. */
const isSame = (a: Question, b: Question) => {
  if (a.kind !== b.kind || a.value === b.value) return a.kind === b.kind;
  const json = a.kind === 'data' && typeof a.value === 'object' ? toJson(a.value) : undefined;
  return json !== undefined && json === toJson(b.value);
};

/**
 * Where an element's document comes from, in this order: `data`, `src`, a `<script type="application/json">` child,
 * the profile around it. Asks the host to update when the answer changes; the last question always wins.
 */
export class DocumentSource implements ReactiveController {
  /** What is known now. The object changes only when something else is to be shown. */
  load: Load = empty;

  readonly #host: SourceHost;
  readonly #followers = new Set<() => void>();
  #asked: Question | undefined;
  /** Ends the work under way: aborts, unsubscribes, stops watching. */
  #end: () => void = () => {};
  #children: MutationObserver | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
    sources.set(host, this);
  }

  hostConnected(): void {
    this.#children ??= new MutationObserver(() => this.#refresh());
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    // What is there stays, so that an element that is only moved does not load again; the profile around it may be another.
    if (this.load.state !== 'loading' && this.#asked?.kind !== 'profile') return;
    this.#stop();
    if (this.load.state === 'loading') this.load = empty;
  }

  /** Looks again where the document comes from; to be called before the host renders. */
  refresh(): void {
    if (this.#host.isConnected) this.#refresh();
  }

  /** Asks again, past every cache. */
  reload(): void {
    const url = this.#url();
    if (url) forget(url);
    const profile = this.#asked?.kind === 'profile' ? (this.#asked.value as Element) : undefined;
    if (profile) sources.get(profile)?.reload();
    else {
      this.#stop();
      this.#refresh();
    }
  }

  #stop(): void {
    this.#end();
    this.#end = () => {};
    this.#asked = undefined;
  }

  #set(load: Load): void {
    if (load === this.load || (load.state === this.load.state && (load.state === 'loading' || load.state === 'empty')))
      return;
    this.load = load;
    this.#host.requestUpdate();
    for (const follow of this.#followers) follow();
  }

  #question(): Question {
    const { data, src } = this.#host;
    if (data !== null && data !== undefined) return { kind: 'data', value: data };
    if (src) return src.startsWith('#') ? { kind: 'id', value: src } : { kind: 'url', value: this.#url() };
    const script = [...this.#host.children].find(isJsonScript);
    if (script) return { kind: 'text', value: script.textContent };
    return { kind: 'profile', value: enclosingProfile(this.#host) };
  }

  #refresh(): void {
    const question = this.#question();
    if (this.#asked && isSame(this.#asked, question)) return;
    this.#stop();
    this.#asked = question;
    this.#ask(question);
  }

  #ask({ kind, value }: Question): void {
    if (kind === 'data') this.#set(typeof value === 'string' ? loadText(value) : loadValue(value));
    else if (kind === 'text') this.#set(loadText(value as string));
    else if (kind === 'id') this.#find((value as string).slice(1));
    else if (kind === 'profile') this.#follow(value as Element | undefined);
    else if (value === undefined) this.#set(failure('network', `src="${this.#host.src}" is not an address`));
    else if (this.#host.loading === 'lazy') this.#whenNear(() => this.#fetch(value as string));
    else this.#fetch(value as string);
  }

  #url(): string | undefined {
    const { src, ownerDocument } = this.#host;
    // URL.canParse is younger than the browsers that are supported.
    try {
      return src && !src.startsWith('#') ? new URL(src, ownerDocument.baseURI).href : undefined;
    } catch {
      return undefined;
    }
  }

  #fetch(url: string): void {
    this.#set(loading());
    const { load, release } = request(url, this.#host.timeout);
    let isWanted = true;
    void load.then((answer) => {
      if (isWanted) this.#set(answer);
    });
    this.#end = () => {
      isWanted = false;
      release();
    };
  }

  #whenNear(ask: () => void): void {
    this.#set(loading());
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        ask();
      },
      { rootMargin: '50%' },
    );
    near.observe(this.#host);
    this.#end = () => near.disconnect();
  }

  /** A script further down the page may not be there yet. */
  #find(id: string): void {
    const { ownerDocument } = this.#host;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const script = root.getElementById?.(id) ?? ownerDocument.getElementById(id);
    if (isJsonScript(script)) this.#set(loadText(script.textContent));
    else if (ownerDocument.readyState === 'loading') {
      this.#set(loading());
      const again = () => this.#find(id);
      ownerDocument.addEventListener('DOMContentLoaded', again, { once: true });
      this.#end = () => ownerDocument.removeEventListener('DOMContentLoaded', again);
    } else this.#set(failure('network', `no <script type="application/json" id="${id}"> in the page`));
  }

  #follow(profile: Element | undefined): void {
    if (!profile) return this.#set(empty);
    const source = sources.get(profile);
    if (source) {
      const follow = () => this.#set(source.load);
      source.#followers.add(follow);
      this.#end = () => source.#followers.delete(follow);
      return follow();
    }
    // Defined, but by another copy of this library: nothing to follow.
    if (customElements.get(provider)) return this.#set(empty);
    let isWanted = true;
    this.#end = () => (isWanted = false);
    this.#set(loading());
    void customElements.whenDefined(provider).then(() => isWanted && this.#follow(profile));
  }
}
