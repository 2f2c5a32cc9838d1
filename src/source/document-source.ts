import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isArriving, whenArrived, whenChanged } from './arrival.js';
import { composedParent } from './composed-parent.js';
import { misplaced, ownScript, scriptById } from './json-scripts.js';
import { keyword } from './keywords.js';
import { isWanted, whenWanted } from './lazy.js';
import { empty, failure, loading, loadText, loadValue, type Load } from './load.js';
import { native } from './native.js';
import { forget, request, retain } from './requests.js';

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

function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

interface Question {
  kind: 'data' | 'id' | 'url' | 'text' | 'profile' | 'none';
  value: unknown;
}

/** Frameworks pass a fresh but equal object at every render. */
const isSame = (a: Question, b: Question) => {
  if (a.kind !== b.kind || a.value === b.value) return a.kind === b.kind;
  const json = a.kind === 'data' && typeof a.value === 'object' ? toJson(a.value) : undefined;
  return json !== undefined && json === toJson(b.value);
};

/** A text that has come only in part is no JSON. */
const isUnread = (load: Load) => load.state === 'error' && load.code === 'parse';

/**
 * Where an element's document comes from, in this order: `data`, `src`, a `<script type="application/json">` inside it,
 * the profile around it. Asks the host to update when the answer changes; the last question always wins.
 */
export class DocumentSource implements ReactiveController {
  /** What is known now. The object changes only when something else is to be shown. */
  load: Load = empty();

  readonly #host: SourceHost;
  readonly #followers = new Set<() => void>();
  /** The question under way or answered; an answer to another one comes too late. */
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
    if (this.#asked?.kind === 'url') this.#end = retain(this.#asked.value as string);
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    // What is there stays, so that an element that is only moved does not load again; the profile around it may be another.
    if (this.load.state !== 'loading' && this.#asked?.kind !== 'profile') return this.#end();
    this.#stop();
    if (this.load.state === 'loading') this.load = empty();
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
    const isSame =
      load.state === this.load.state && (load.state === 'loading' || (load.state === 'empty' && !load.reason));
    if (load === this.load || isSame) return;
    this.load = load;
    this.#host.requestUpdate();
    for (const follow of this.#followers) follow();
  }

  #question(): Question {
    const { data, src } = this.#host;
    if (data !== null && data !== undefined) return { kind: 'data', value: data };
    if (src) return src.startsWith('#') ? { kind: 'id', value: src } : { kind: 'url', value: this.#url() };
    const script = ownScript(this.#host);
    if (script) return { kind: 'text', value: script.textContent };
    const profile = enclosingProfile(this.#host);
    return profile ? { kind: 'profile', value: profile } : { kind: 'none', value: misplaced(this.#host) };
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
    else if (kind === 'text') this.#settle(loadText(value as string));
    else if (kind === 'id') this.#find((value as string).slice(1));
    else if (kind === 'profile') this.#follow(value as Element);
    else if (kind === 'none') this.#settle(empty(value as string | undefined));
    else if (value === undefined) this.#set(failure('network', `src="${this.#host.src}" is not an address`));
    else this.#request(value as string);
  }

  #url(): string | undefined {
    const { src, ownerDocument } = this.#host;
    // URL.canParse is younger than the browsers that are supported.
    try {
      return src && !src.startsWith('#') ? new URL(src, native(ownerDocument, 'baseURI')).href : undefined;
    } catch {
      return undefined;
    }
  }

  #request(url: string): void {
    this.#set(loading());
    if (keyword(this.#host, 'loading', ['eager', 'lazy']) === 'eager' || isWanted()) this.#fetch(url);
    else this.#end = whenWanted(this.#host, () => this.#fetch(url));
  }

  #fetch(url: string): void {
    const asked = this.#asked;
    const { load, release } = request(url, this.#host.timeout);
    this.#end = release;
    void load.then((answer) => asked === this.#asked && this.#set(answer));
  }

  /** Sets what there is: at once, or, where more can come, when the page has arrived. */
  #settle(load: Load): void {
    const { ownerDocument } = this.#host;
    if (!(load.state === 'empty' || isUnread(load)) || !isArriving(ownerDocument)) return this.#set(load);
    this.#set(loading());
    this.#end = whenArrived(ownerDocument, () => this.#set(load));
  }

  /** A script elsewhere in the page may come later, also when the page has arrived: some pages are made by scripts. */
  #find(id: string): void {
    const host = this.#host;
    const look = (isOver: boolean) => {
      const script = scriptById(id, host);
      const load = script && loadText(script.textContent);
      if (!isOver && (!load || (isUnread(load) && isArriving(host.ownerDocument)))) return false;
      this.#end();
      this.#set(load ?? failure('network', `no <script type="application/json" id="${id}"> in the page`));
      return true;
    };
    if (look(false)) return;
    this.#set(loading());
    const changes = whenChanged(host, host.timeout, look);
    const arrived = whenArrived(host.ownerDocument, () => look(false));
    this.#end = () => {
      changes();
      arrived();
    };
  }

  #follow(profile: Element): void {
    const source = sources.get(profile);
    if (source) {
      const follow = () => this.#set(source.load);
      source.#followers.add(follow);
      this.#end = () => source.#followers.delete(follow);
      return follow();
    }
    // Defined, but by another copy of this library: nothing to follow.
    if (customElements.get(provider)) return this.#set(empty());
    const asked = this.#asked;
    this.#set(loading());
    void customElements.whenDefined(provider).then(() => asked === this.#asked && this.#follow(profile));
  }
}
