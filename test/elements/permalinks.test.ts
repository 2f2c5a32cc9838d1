import type { LeaderElement } from '../../src/elements/leader-element.js';
import { ada, all, click, expect, focused, one, settled, show, textOf, until, withAda } from './page.js';

/** What a page may do with the clipboard differs between browsers; what is handed to it does not. */
let clipboard: Clipboard['writeText'] | undefined;
Object.defineProperty(navigator, 'clipboard', { get: () => clipboard && { writeText: clipboard }, configurable: true });

const links = (element: Element) => all<HTMLAnchorElement>(element, '[part=permalink]');
const spoken = (element: Element) => textOf(one(element, '[aria-live]'));

describe('a link to a part', () => {
  let copied: string[];
  beforeEach(() => {
    copied = [];
    clipboard = (text) => Promise.resolve(void copied.push(text));
  });

  it('stands beside questions and posts that have an id, only where the page asks for it', async () => {
    const place = show(
      withAda('interview-qa', 'permalinks') + withAda('career-timeline', 'permalinks') + withAda('interview-qa'),
    );
    const elements = await Promise.all([...place.children].map((child) => settled(child)));
    const targets = elements.map((element) => links(element).map((link) => link.getAttribute('href')));
    expect(targets).to.deep.equal([['#q1', '#q2'], ['#now', '#then', '#undated'], []]);
  });

  it('has a name of its own, outside of the heading', async () => {
    const withEmphasis = (value: typeof ada) => {
      const text = ['Why ', { text: 'here', emphasis: true }, '?'];
      Object.assign((value.interviews[0]!.body[1] as { question: object }).question, { text });
      return value;
    };
    const place = show(
      withAda('career-timeline', 'permalinks headings') +
        withAda('interview-qa', 'permalinks answers="collapsed"', withEmphasis),
    );
    const elements = await Promise.all([...place.children].map((child) => settled(child)));
    const names = elements.map((element) => links(element).map(({ ariaLabel }) => ariaLabel));
    expect(names).to.deep.equal([
      ['Link to: Chief executive', 'Link to: Director', 'Link to: Clerk'],
      ['Link to: Why here?', 'Link to: What next?'],
    ]);
    expect(elements.flatMap(links).filter((link) => link.closest('h1, h2, h3, h4, h5, h6'))).to.deep.equal([]);
  });

  it('has a name in the language of the reader', async () => {
    const element = await settled(show(withAda('interview-qa', 'permalinks'), 'sv'), 'interview-qa');
    expect(links(element)[0]!.ariaLabel).to.equal('Länk till: Why here?');
  });

  it('is no other link of the page, wherever that stands', async () => {
    const place = show(
      withAda('interview-qa').replace(
        '<script',
        '<p slot="footer"><a class="permalink" part="permalink" href="#x">Mine</a></p><script',
      ),
    );
    await settled(place, 'interview-qa');
    one(place, 'a.permalink').click();
    await new Promise(requestAnimationFrame);
    expect(copied).to.deep.equal([]);
  });

  it('is heard of without a listener on what is no control', async () => {
    const heard: string[] = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its target below
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: [never]) {
      if (type === 'click' && this instanceof Element) heard.push(this.localName);
      addEventListener.call(this, type, ...rest);
    };
    try {
      const place = show(
        withAda('career-timeline', 'permalinks max="1"') +
          withAda('interview-qa', 'permalinks toc answers="collapsed"') +
          withAda('leader-profile', 'permalinks'),
      );
      for (const element of place.children) await settled(element);
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
    }
    expect([...new Set(heard)]).to.deep.equal(['button']);
  });

  it('copies its address, goes there and says so', async () => {
    const element = await settled<LeaderElement>(show(withAda('interview-qa', 'permalinks')), 'interview-qa');
    expect(spoken(element)).to.equal('');
    links(element)[1]!.click();
    await until(() => spoken(element) === 'Link copied', 'the confirmation');
    expect(copied).to.deep.equal([`${location.origin}${location.pathname}${location.search}#q2`]);
    expect(links(element).map(({ textContent }) => textContent)).to.deep.equal(['#', '✓']);
    await until(() => focused()?.id === 'q2', 'the focus');
  });

  describe('under a <base> that lies elsewhere', () => {
    const { href } = location;
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    before(() => document.head.append(base));
    after(() => {
      base.remove();
      history.replaceState(null, '', href);
    });

    it('stays in the page, as does a table of contents', async () => {
      const element = await settled<LeaderElement>(show(withAda('interview-qa', 'permalinks toc')), 'interview-qa');
      const [page] = location.href.split('#');
      links(element)[1]!.click();
      await until(() => focused()?.id === 'q2', 'the focus');
      expect(copied).to.deep.equal([`${page}#q2`]);
      all<HTMLAnchorElement>(element, 'nav a')[0]!.click();
      await until(() => focused()?.id === 'q1', 'the focus');
      expect(location.href).to.equal(`${page}#q1`);
    });

    it('stays in the page whose address a router has changed since', async () => {
      const element = await settled<LeaderElement>(show(withAda('interview-qa', 'permalinks')), 'interview-qa');
      history.pushState(null, '', `${location.pathname}${location.search}&tab=2`);
      const [page] = location.href.split('#');
      await click(links(element)[1]!);
      await until(() => focused()?.id === 'q2', 'the focus');
      expect([copied, location.href]).to.deep.equal([[`${page}#q2`], `${page}#q2`]);
    });
  });

  for (const [why, write] of [
    ['refuses', () => Promise.reject(new Error('not allowed'))],
    ['lacks', undefined],
  ] as const) {
    it(`still goes there in a browser that ${why} the clipboard, and promises nothing`, async () => {
      clipboard = write;
      const element = await settled<LeaderElement>(show(withAda('interview-qa', 'permalinks')), 'interview-qa');
      links(element)[0]!.click();
      await until(() => focused()?.id === 'q1', 'the focus');
      expect(location.hash).to.equal('#q1');
      expect(spoken(element)).to.equal('');
    });
  }
});
