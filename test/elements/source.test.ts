import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { formatPath } from '../../src/document/issues.js';
import type { LeaderDocument } from '../../src/document/types.js';
import { CareerTimeline } from '../../src/elements/career-timeline/career-timeline.js';
import type { Context } from '../../src/elements/context.js';
import { InterviewQa } from '../../src/elements/interview-qa/interview-qa.js';
import { LeaderProfile } from '../../src/elements/leader-profile/leader-profile.js';
import type { LeaderErrorEvent, LeaderLoadEvent } from '../../src/elements/events.js';
import {
  ada,
  all,
  documents,
  expect,
  focused,
  next,
  one,
  settled,
  show,
  textOf,
  until,
  warningsOf,
  withAda,
} from './page.js';

const profile = (place: Element) => settled<LeaderProfile>(place, 'leader-profile');

/** Answers fetch() by hand: every request waits until the test lets it go. */
function network() {
  const original = window.fetch.bind(window);
  const requests: { url: string; signal: AbortSignal | undefined; answer: (text: string, status?: number) => void }[] =
    [];
  window.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const signal = init?.signal ?? undefined;
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      const answer = (text: string, status = 200) => resolve(new Response(text, { status }));
      requests.push({ url: input as string, signal, answer });
    });
  return { requests, restore: () => void (window.fetch = original) };
}

const named = (name: string) => JSON.stringify({ ...ada, person: { name } });

describe('where a document comes from', () => {
  it('reads a URL, and resolves addresses in the document against it', async () => {
    const place = show(`<leader-profile src="${documents}/interview-sv.json"></leader-profile>`, 'sv');
    const element = await profile(place);
    expect(one<HTMLImageElement>(element, 'img').src).to.match(new RegExp(`${documents}/portrait-.*\\.svg$`));
  });

  it('reads a script elsewhere in the page', async () => {
    const place = show(
      `<script id="data" type="application/json">${JSON.stringify(ada)}</script><leader-profile src="#data"></leader-profile>`,
    );
    expect(textOf(await profile(place))).to.contain('Ada Holm');
  });

  it('reads its own script', async () =>
    expect(textOf(await profile(show(withAda('leader-profile'))))).to.contain('Ada Holm'));

  it('reads a script that a template engine adds later', async () => {
    const place = show('<leader-profile><a href="/ada">Ada</a></leader-profile>');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(ada);
    place.firstElementChild!.append(script);
    expect(textOf(await profile(place))).to.contain('Kornby Council');
  });

  for (const [what, markup] of [
    ['inside other elements', '<div><p>%</p></div>'],
    ['with a charset', '%'.replace('%', '<script type="application/json; charset=utf-8">$</script>')],
    ['whose type is written in capitals', '<script type=" Application/JSON ">$</script>'],
    ['of the other type for JSON', '<script type="text/json">$</script>'],
    ['beside one of another kind', '<script type="application/ld+json">{"@type":"Person"}</script>%'],
  ] as const) {
    it(`reads a script ${what}`, async () => {
      const script = markup
        .replace('%', '<script type="application/json">$</script>')
        .replace('$', JSON.stringify(ada));
      const place = show(`<leader-profile>${script}</leader-profile>`);
      expect(textOf(await profile(place))).to.contain('Ada Holm');
    });
  }

  it('leaves the script of an element inside to that element', async () => {
    const place = show(`<leader-profile><div>Fallback</div>${withAda('career-timeline')}</leader-profile>`);
    const element = place.querySelector('leader-profile')!;
    await settled(place.querySelector('career-timeline')!);
    await element.updateComplete;
    expect(textOf(element)).to.match(/^Fallback Career/);
  });

  for (const [what, inside, found] of [
    [
      'a script of another type',
      '<p><script type="application/ld+json">{}</script></p>',
      '<script type="application/ld+json">',
    ],
    ['a script without a type', '<script>"use strict"</script>', '<script type="">'],
    ['JSON without a script', '<div>{ "lang": "en" }</div>', 'text'],
  ] as const) {
    it(`says once what it looked for where it finds ${what}`, async () => {
      const warnings = await warningsOf(async () => {
        const place = show(`<leader-profile>${inside}</leader-profile>`.repeat(2));
        for (const element of place.querySelectorAll('leader-profile')) await element.updateComplete;
      });
      expect(warnings).to.deep.equal([
        `<leader-profile> looked for <script type="application/json"> inside, found ${found}`,
      ]);
    });
  }

  it('reads a script whose id another element has too', async () => {
    const script = `<script id="twin" type="application/json">${JSON.stringify(ada)}</script>`;
    const place = show(`<h2 id="twin">Ada</h2><leader-profile src="#twin"></leader-profile>${script}`);
    expect(textOf(await profile(place))).to.contain('Kornby Council');
  });

  it('waits for a script that a page adds later', async () => {
    const place = show('<leader-profile src="#later"><a href="/ada">Ada</a></leader-profile><aside></aside>');
    const element = place.querySelector('leader-profile')!;
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(true);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(ada);
    place.querySelector('aside')!.append(script);
    script.id = 'later';
    expect(textOf(await profile(place))).to.contain('Kornby Council');
  });

  it('gives a script up that has not come within the time-out', async () => {
    const warnings = await warningsOf(() =>
      settled(show('<leader-profile src="#never" timeout="0.05">Fallback</leader-profile>'), 'leader-profile', 'error'),
    );
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('no <script type="application/json" id="never"> in the page');
  });

  it('reads a data attribute, as server frameworks write it', async () => {
    const place = show('<leader-profile></leader-profile>');
    place.firstElementChild!.setAttribute('data', named('Bo Lind'));
    expect(textOf(await profile(place))).to.contain('Bo Lind');
  });

  it('takes the document of the profile around it, through shadow roots', async () => {
    const place = show(
      withAda('leader-profile').replace('<script', '<career-timeline slot="footer"></career-timeline><script'),
    );
    await profile(place);
    expect(textOf(await settled(place, 'career-timeline'))).to.contain('Director');
    place.querySelector('leader-profile')!.sections = 'career';
    await until(
      () => textOf(one(place.querySelector('leader-profile')!.shadowRoot!, 'career-timeline')).includes('Clerk'),
      'the inner timeline',
    );
  });

  it('says once in which language a profile and what is inside it are', async () => {
    const place = show(withAda('leader-profile', 'sections="biography career interviews"'), 'sv');
    const element = await profile(place);
    for (const tag of ['career-timeline', 'interview-qa'])
      await until(() => one(element, tag).matches(':state(ready)'), `the ${tag}`);
    expect(textOf(element).match(/engelska/g)).to.deep.equal(['engelska']);
    element.lang = 'en';
    await until(() => textOf(element).includes('Career'), 'English');
    expect(textOf(element)).not.to.match(/engelska|English/);
  });

  it('prefers data to src, and src to its own script', async () => {
    const place = show(withAda('leader-profile', `src="${documents}/minimal.json"`));
    const element = await profile(place);
    expect(textOf(element)).not.to.contain('Ada Holm');
    element.data = named('Bo Lind');
    await until(() => textOf(element).includes('Bo Lind'), 'Bo Lind');
  });

  it('keeps a property that was set before the element was defined', async () => {
    const element = document.createElement('early-profile') as HTMLElement & { data: unknown };
    element.data = ada;
    show('').append(element);
    customElements.define('early-profile', class extends LeaderProfile {});
    await until(() => textOf(element).includes('Ada Holm'), 'Ada Holm');
    expect(element.data).to.equal(ada);
  });

  it('does nothing for a new object with the same content', async () => {
    const place = show('<leader-profile></leader-profile>');
    const element = place.querySelector('leader-profile')!;
    element.data = ada;
    await profile(place);
    const heading = one(element, 'h2');
    let events = 0;
    element.addEventListener('leader-load', () => events++);
    element.data = structuredClone(ada);
    await element.updateComplete;
    expect(events).to.equal(0);
    expect(one(element, 'h2')).to.equal(heading);
    element.data = { ...ada, person: { name: 'Bo Lind' } };
    await until(() => events === 1, 'the event');
    expect(textOf(element)).to.contain('Bo Lind');
  });
});

describe('a document in an older browser', () => {
  const states = Object.getOwnPropertyDescriptor(ElementInternals.prototype, 'states')!;
  const as = (get: () => unknown) => Object.defineProperty(ElementInternals.prototype, 'states', { ...states, get });
  afterEach(() => Object.defineProperty(ElementInternals.prototype, 'states', states));

  const wantsDashes = () => {
    throw new SyntaxError('The specified value must start with --');
  };
  for (const [which, get] of [
    ['has no states of elements', () => undefined],
    ['takes only states with dashes', () => ({ add: wantsDashes, delete: () => false })],
  ] as const) {
    it(`is shown, and the page hears of it, where the browser ${which}`, async () => {
      as(get);
      const place = show('<leader-profile></leader-profile>');
      const element = place.querySelector('leader-profile')!;
      const loaded = next<LeaderLoadEvent>(element, 'leader-load');
      element.data = ada;
      expect((await loaded).detail.person!.name).to.equal('Ada Holm');
      await element.updateComplete;
      expect(textOf(element)).to.contain('Kornby Council');
    });
  }
});

describe('an element that is moved about', () => {
  const lookOf = (element: Element) => {
    const { color, fontWeight, marginBlockEnd, overflowWrap } = getComputedStyle(one(element, 'h2'));
    return [color, fontWeight, marginBlockEnd, overflowWrap];
  };

  it('says that it is loading from its first moment', () => {
    const element = document.createElement('leader-profile');
    expect(element.matches(':state(loading)')).to.equal(true);
    show(withAda('leader-profile'));
    expect(document.querySelector('leader-profile')!.matches(':state(loading)')).to.equal(true);
  });

  it('is neither loading nor ready where nothing says what to show', async () => {
    const element = show('<leader-profile>Fallback</leader-profile>').querySelector('leader-profile')!;
    await element.updateComplete;
    expect(element.matches(':state(loading), :state(ready), :state(error)')).to.equal(false);
  });

  it('renders nothing out of a page, and all that has changed when it is put back', async () => {
    const place = show('<leader-profile></leader-profile>');
    const element = place.querySelector('leader-profile')!;
    element.data = {
      ...ada,
      person: { name: 'Ada Holm', image: { src: '/demo/documents/portrait-eero.svg', alt: 'Ada' } },
    };
    element.remove();
    await element.updateComplete;
    expect(all(element, 'img').length).to.equal(0);
    place.append(element);
    await profile(place);
    expect(all(element, 'img').length).to.equal(1);
    element.remove();
    element.data = named('Bo Lind');
    await element.updateComplete;
    expect(textOf(element.shadowRoot!)).to.contain('Ada Holm');
    place.append(element);
    await until(() => textOf(element).includes('Bo Lind'), 'Bo Lind');
  });

  it('looks the same in the document of a frame, where it is first shown or moved to, and when it is back', async () => {
    const place = show(`<iframe></iframe>${withAda('leader-profile')}`);
    const moved = await profile(place);
    const look = lookOf(moved);
    const { body } = place.querySelector('iframe')!.contentDocument!;
    body.append(moved);
    const first = document.createElement('leader-profile');
    first.data = ada;
    body.append(first);
    await settled(first);
    expect(textOf(first)).to.contain('Kornby Council');
    expect(lookOf(first)).to.deep.equal(look);
    expect(lookOf(moved)).to.deep.equal(look);
    place.append(moved, first);
    await first.updateComplete;
    expect(lookOf(first)).to.deep.equal(look);
    expect(lookOf(moved)).to.deep.equal(look);
  });
});

describe('what happens to requests', () => {
  let web: ReturnType<typeof network>;
  beforeEach(() => (web = network()));
  afterEach(() => web.restore());

  it('asks once for a URL that many elements want', async () => {
    const place = show(
      '<leader-profile src="/many.json"></leader-profile>'.repeat(20) +
        '<interview-qa src="/many.json"></interview-qa>',
    );
    await until(() => web.requests.length, 'a request');
    web.requests[0]!.answer(JSON.stringify(ada));
    await settled(place, 'interview-qa');
    expect(web.requests.length).to.equal(1);
  });

  it('lets the last src win, whichever answer comes first', async () => {
    const place = show('<leader-profile src="/first.json"></leader-profile>');
    const element = place.querySelector('leader-profile')!;
    await until(() => web.requests.length === 1, 'the first request');
    element.src = '/second.json';
    await until(() => web.requests.length === 2, 'the second request');
    expect(web.requests[0]!.signal!.aborted).to.equal(true);
    web.requests[1]!.answer(named('Second'));
    web.requests[0]!.answer(named('First'));
    await profile(place);
    expect(textOf(element)).to.contain('Second').and.not.to.contain('First');
  });

  it('aborts when the last element that wants a URL is removed', async () => {
    const place = show(
      '<leader-profile src="/gone.json"></leader-profile><leader-profile src="/gone.json"></leader-profile>',
    );
    await until(() => web.requests.length, 'a request');
    place.firstElementChild!.remove();
    expect(web.requests[0]!.signal!.aborted).to.equal(false);
    place.firstElementChild!.remove();
    expect(web.requests[0]!.signal!.aborted).to.equal(true);
  });

  it('does not ask again when an element is only moved', async () => {
    const place = show('<leader-profile src="/moved.json"></leader-profile><section></section>');
    await until(() => web.requests.length, 'a request');
    web.requests[0]!.answer(JSON.stringify(ada));
    const element = await profile(place);
    let loads = 0;
    element.addEventListener('leader-load', () => loads++);
    place.querySelector('section')!.append(element);
    await element.updateComplete;
    expect([web.requests.length, loads]).to.deep.equal([1, 0]);
  });

  it('waits with a lazy element until the reader comes near', async () => {
    const place = show(
      '<div style="block-size: 400vh"></div><leader-profile loading="lazy" src="/lazy.json"></leader-profile>',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(web.requests.length).to.equal(0);
    place.querySelector('leader-profile')!.scrollIntoView();
    await until(() => web.requests.length === 1, 'the request');
  });

  const lazy = '<div style="block-size: 400vh"></div><leader-profile loading="LAZY" src="/lazy.json"></leader-profile>';

  it('does not wait where the address names a part that nobody has', async () => {
    history.replaceState(null, '', '#q7');
    show(lazy);
    await until(() => web.requests.length === 1, 'the request');
  });

  it('waits where the address names a part of the page itself, and stops when it names another', async () => {
    history.replaceState(null, '', '#here');
    const place = show(`<p id="here">Here</p>${lazy}`);
    await place.querySelector('leader-profile')!.updateComplete;
    expect(web.requests.length).to.equal(0);
    location.hash = '#elsewhere';
    await until(() => web.requests.length === 1, 'the request');
  });

  it('does not wait for a reader where the page is to be printed', async () => {
    const place = show(lazy);
    await place.querySelector('leader-profile')!.updateComplete;
    expect(web.requests.length).to.equal(0);
    dispatchEvent(new Event('beforeprint'));
    expect(web.requests.length).to.equal(1);
    place.querySelector('leader-profile')!.scrollIntoView();
    await new Promise(requestAnimationFrame);
    expect(web.requests.length).to.equal(1);
  });

  it('does not wait in a browser that cannot say what is near', async () => {
    const { IntersectionObserver } = globalThis;
    Object.assign(globalThis, { IntersectionObserver: undefined });
    show(lazy);
    Object.assign(globalThis, { IntersectionObserver });
    await until(() => web.requests.length === 1, 'the request');
  });

  it('does not read a response to its end that is larger than a document may be', async () => {
    let pulled = 0;
    let isCancelled = false;
    const pull = (controller: ReadableStreamDefaultController) => {
      pulled++;
      controller.enqueue(new Uint8Array(1e6).fill(32));
    };
    const body = new ReadableStream({ pull, cancel: () => void (isCancelled = true) });
    window.fetch = () => Promise.resolve(new Response(body));
    const warnings = await warningsOf(() =>
      settled(show('<leader-profile src="/large.json"></leader-profile>'), 'leader-profile', 'error'),
    );
    expect(warnings[0]).to.contain('more than 10000000 bytes');
    expect(pulled).to.be.lessThan(25);
    await until(() => isCancelled, 'the end of the response');
  });

  /** Catches timers of some length: what they would do, by their number. */
  function timers(length: number) {
    const { setTimeout, clearTimeout } = globalThis;
    const pending = new Map<number, () => void>();
    Object.assign(globalThis, {
      setTimeout: (work: () => void, time: number) => {
        if (time !== length) return setTimeout(work, time);
        const number = -1 - pending.size;
        pending.set(number, work);
        return number;
      },
      clearTimeout: (number: number) => pending.delete(number) || clearTimeout(number),
    });
    return { pending, restore: () => Object.assign(globalThis, { setTimeout, clearTimeout }) };
  }

  it('keeps no timer when the answer is there', async () => {
    const { pending, restore } = timers(30_000);
    const place = show('<leader-profile src="/timed.json"></leader-profile>');
    await until(() => web.requests.length, 'a request');
    expect(pending.size).to.equal(1);
    web.requests[0]!.answer(JSON.stringify(ada));
    await profile(place);
    expect(pending.size).to.equal(0);
    restore();
  });

  it('keeps a document while an element shows it, and a minute longer', async () => {
    const { pending, restore } = timers(60_000);
    const markup = '<leader-profile src="/kept.json"></leader-profile>';
    const place = show(markup + markup);
    await until(() => web.requests.length, 'a request');
    web.requests[0]!.answer(JSON.stringify(ada));
    const [first, second] = place.querySelectorAll('leader-profile');
    await settled(first!);
    await settled(second!);
    first!.remove();
    expect(pending.size).to.equal(0);
    second!.remove();
    // Another that comes within the minute has it.
    await profile(show(markup));
    expect(web.requests.length).to.equal(1);
    pending.forEach((work) => work());
    await profile(show(markup));
    expect(web.requests.length).to.equal(1);
    document.body.replaceChildren();
    pending.forEach((work) => work());
    show(markup);
    await until(() => web.requests.length === 2, 'the second request');
    restore();
  });

  it('says so where text has come in another encoding than UTF-8', async () => {
    const latin = new Uint8Array([...named('J\u00f8rgen')].map((letter) => letter.charCodeAt(0)));
    const headers = { 'content-type': 'application/json; charset="ISO-8859-1"' };
    const answers = [new Response(latin), new Response(named('Bo Lind'), { headers })];
    window.fetch = () => Promise.resolve(answers.shift()!);
    const warnings = await warningsOf(async () => {
      expect(textOf(await profile(show('<leader-profile src="/latin.json"></leader-profile>')))).to.contain(
        'J\ufffdrgen',
      );
      expect(textOf(await profile(show('<leader-profile src="/said.json"></leader-profile>')))).to.contain('Bo Lind');
    });
    expect(warnings.map((warning) => warning.split('\n  ')[1])).to.deep.equal([
      'the document: found ",\\"person\\":{\\"name\\":\\"J\ufffdrgen\\"},\\"career\\":[{\\"", expected text in UTF-8 (format)',
      'the document: found charset=ISO-8859-1, expected text in UTF-8 (format)',
    ]);
  });

  it('shows the fallback while it waits, and says so only after a while', async () => {
    const place = show(
      '<leader-profile src="/slow.json"><a href="/ada">Ada Holm, chief executive</a></leader-profile>',
      'sv',
    );
    const element = place.querySelector('leader-profile')!;
    expect(element.matches(':state(loading)')).to.equal(true);
    await element.updateComplete;
    expect(place.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(one(element, '[aria-live]').textContent).to.equal('');
    await until(() => one(element, '[aria-live]').textContent === 'Laddar …', 'the word');
    web.requests[0]!.answer(JSON.stringify(ada));
    await profile(place);
    expect(place.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(all(element, '[aria-busy]').length).to.equal(0);
  });

  it('says in the reader’s language that loading failed, and loads when asked again', async () => {
    const place = show('<leader-profile src="/retry.json"><a href="/ada">Ada Holm</a></leader-profile>', 'da');
    const element = place.querySelector('leader-profile')!;
    const failed = next<LeaderErrorEvent>(element, 'leader-error');
    const warnings = await warningsOf(async () => {
      await until(() => web.requests.length, 'a request');
      web.requests[0]!.answer('gone', 404);
      expect((await failed).detail).to.deep.equal({ code: 'network', issues: [] });
    });
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('<leader-profile src="/retry.json"> shows no document (network)').and.contain('404');
    expect(textOf(element)).to.contain('Ada Holm').and.contain('Dette kunne ikke indlæses.');
    const button = one(element, 'button');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => web.requests.length === 2, 'the second request');
    expect(focused()).to.equal(button);
    const loaded = next<LeaderLoadEvent>(element, 'leader-load');
    web.requests[1]!.answer(JSON.stringify(ada));
    expect((await loaded).detail.person!.name).to.equal('Ada Holm');
    expect(textOf(element)).to.contain('Kornby Council').and.not.to.contain('indlæses');
    await until(() => focused() === one(element, '.root'), 'the focus on the content');
  });
});

describe('what bad input does', () => {
  const cases: [string, string, string, RegExp][] = [
    ['text that is not JSON', '{"lang": "en", ', 'parse', /\(parse\)/],
    ['a page in place of JSON', '&lt;!doctype html>', 'parse', /\(parse\)/],
    ['null', 'null', 'schema', /the document: found null, expected object \(type\)/],
    ['a list', '[]', 'schema', /the document: found array, expected object \(type\)/],
    ['a document of nobody', '{"lang":"en"}', 'schema', /person, career or interviews/],
    [
      'a later version',
      '{"$schema":"https://example.org/leader-elements@2/schema.json","lang":"en","person":{"name":"A"}}',
      'version',
      /major version 1/,
    ],
    [
      'a document without what the element shows',
      '{"lang":"en","career":[{"title":"Post"}]}',
      'schema',
      /something for <leader-profile> to show/,
    ],
  ];

  for (const [what, json, code, message] of cases) {
    it(`keeps the fallback for ${what}, and tells reader, page and developer`, async () => {
      let element!: LeaderProfile;
      let error!: LeaderErrorEvent;
      const warnings = await warningsOf(async () => {
        const place = show('<leader-profile><a href="/ada">Ada Holm</a></leader-profile>', 'sv');
        const event = next<LeaderErrorEvent>(place.firstElementChild!, 'leader-error');
        place.querySelector('leader-profile')!.data = json.replace('&lt;', '<');
        element = await settled<LeaderProfile>(place, 'leader-profile', 'error');
        error = await event;
      });
      expect(error.detail.code).to.equal(code);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.match(message);
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
      // A document that is about something else is no news for a reader.
      const isNews = what !== 'a document without what the element shows';
      expect(textOf(element)).to.equal(
        `Ada Holm${isNews ? ' Det här kan inte visas: det finns ett fel i innehållet.' : ''}`,
      );
    });
  }

  it('shows everything that is good of a document with faults, and tells of the rest', async () => {
    let element!: LeaderProfile;
    let error!: LeaderErrorEvent;
    const warnings = await warningsOf(async () => {
      const place = show(`<leader-profile src="${documents}/broken.json"><a href="/x">Fallback</a></leader-profile>`);
      const event = next<LeaderErrorEvent>(place.firstElementChild!, 'leader-error');
      element = await profile(place);
      error = await event;
    });
    expect(error.detail.code).to.equal('schema');
    expect(error.detail.issues.length).to.be.greaterThan(5);
    expect(warnings.length).to.equal(1);
    expect(warnings[0])
      .to.match(/^<leader-profile src=".*broken\.json"> found \d+ issue\(s\) in its document/)
      .and.contain('\n  person.');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(all(element, '[href^="javascript:" i]').length).to.equal(0);
  });

  it('leaves the rest of the page alone', async () => {
    await warningsOf(async () => {
      const place = show('<p>Before</p><leader-profile data="null"></leader-profile>' + withAda('career-timeline'));
      await settled(place, 'leader-profile', 'error');
      expect(textOf(await settled(place, 'career-timeline'))).to.contain('Director');
      expect(textOf(place.querySelector('p')!)).to.equal('Before');
    });
  });
});

describe('a bug in the elements themselves', () => {
  const { reportError } = globalThis;
  afterEach(() => Object.assign(globalThis, { reportError }));

  const collect = () => {
    const faults: string[] = [];
    Object.assign(globalThis, { reportError: (fault: unknown) => faults.push(String(fault)) });
    return faults;
  };

  it('is reported as one, and leaves the fallback and the rest of the page', async () => {
    const faults = collect();
    class FaultyProfile extends LeaderProfile {
      protected override view(): never {
        throw new Error('a fault');
      }
    }
    customElements.define('faulty-profile', FaultyProfile);
    const place = show('<faulty-profile>Fallback</faulty-profile>' + withAda('career-timeline'));
    const element = place.firstElementChild as FaultyProfile;
    let loads = 0;
    element.addEventListener('leader-load', () => loads++);
    const warnings = await warningsOf(async () => {
      const event = next<LeaderErrorEvent>(element, 'leader-error');
      element.data = ada;
      await settled(element, undefined, 'error');
      expect((await event).detail.code).to.equal('render');
    });
    expect(textOf(element)).to.equal('Fallback This could not be loaded.');
    expect([faults, loads]).to.deep.equal([['Error: a fault'], 0]);
    expect(warnings).to.deep.equal([
      [
        '<faulty-profile data> shows no document (render): it could not be rendered',
        'the document: found Error: a fault, expected no error (render)',
        'This is a bug in leader-elements.',
      ].join('\n  '),
    ]);
    expect(textOf(await settled(place, 'career-timeline'))).to.contain('Director');
  });

  const rich = {
    ...ada,
    person: {
      ...ada.person,
      facts: [
        { label: 'Lives', value: 'By the harbour' },
        { label: 'Keeps', value: 'Bees' },
      ],
      biography: [{ type: 'paragraph', text: 'She sails.' }, { type: 'paragraph', text: 'She reads.' }, 'She sings.'],
      contact: [
        { type: 'email', value: 'ada@example.org' },
        { type: 'phone', value: '+46 8 123' },
      ],
    },
  };
  // Each part of a document that a view can fail at, what of the element is gone then, and what stays.
  const parts: [string, typeof LeaderProfile | typeof CareerTimeline | typeof InterviewQa, string[], string[]][] = [
    ['person.facts[0]', LeaderProfile, ['Lives'], ['Ada Holm', 'Keeps Bees', 'She sails.', 'ada@example.org']],
    ['person.biography[1]', LeaderProfile, ['She reads.'], ['Keeps Bees', 'She sails.', 'She sings.']],
    ['career[1]', CareerTimeline, ['Director'], ['Career', 'Chief executive', 'Clerk']],
    [
      'interviews[0].body[1]',
      InterviewQa,
      ['Why here?', 'harbour'],
      ['A door that is open', 'Before the questions.', 'What next? The school.'],
    ],
  ];

  for (const [path, base, gone, kept] of parts) {
    it(`leaves out ${path} where its view throws, shows the rest and reports it`, async () => {
      const faults = collect();
      class Faulty extends (base as typeof LeaderProfile) {
        protected override view(document: LeaderDocument, context: Context): TemplateResult {
          const part = path
            .split(/[.[\]]+/)
            .filter(Boolean)
            .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document);
          // No document holds this, and every view throws at it.
          const owner = ((part as { question?: object }).question ?? part) as object;
          for (const key of ['title', 'value', 'text']) if (key in owner) Object.assign(owner, { [key]: [null] });
          return super.view(document, context);
        }
      }
      const tag = `faulty-${path.replace(/\W+/g, '-').toLowerCase()}x`;
      customElements.define(tag, Faulty);
      const element = document.createElement(tag) as Faulty;
      const loaded = next<LeaderLoadEvent>(element, 'leader-load');
      const failed = next<LeaderErrorEvent>(element, 'leader-error');
      const warnings = await warningsOf(async () => {
        element.data = rich;
        show('').append(element);
        await settled(element);
        await Promise.all([loaded, failed]);
      });
      const { code, issues } = (await failed).detail;
      expect([code, issues.map((issue) => [formatPath(issue.path), issue.code])]).to.deep.equal([
        'render',
        [[path, 'render']],
      ]);
      expect(faults.length).to.equal(1);
      expect(warnings.length).to.equal(1);
      for (const text of kept) expect(textOf(element)).to.contain(text);
      for (const text of gone) expect(textOf(element)).not.to.contain(text);
      // What has failed once is not reported again at every rendering.
      element.headingLevel = 3;
      await element.updateComplete;
      expect(faults.length).to.equal(1);
    });
  }
});
