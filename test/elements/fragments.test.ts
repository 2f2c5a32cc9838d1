import { sendKeys } from '@web/test-runner-commands';
import { isFragmentWanted } from '../../src/elements/fragments.js';
import type { LeaderElement } from '../../src/elements/leader-element.js';
import { itIn } from './engines.js';
import {
  ada,
  all,
  click,
  documents,
  expect,
  focused,
  next,
  one,
  settled,
  show,
  textOf,
  until,
  withAda,
} from './page.js';

const isInView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
};

const goTo = (fragment: string) => {
  location.hash = fragment;
};

// A page that is filled anew at once stays where it was scrolled to.
beforeEach(() => scrollTo(0, 0));

describe('an id of the document in the address', () => {
  it('brings a post into view and focuses it', async () => {
    const place = show(`<career-timeline src="${documents}/long.json"></career-timeline>`);
    const element = await settled(place, 'career-timeline');
    const last = all(element, 'ol.list > li').at(-1)!;
    goTo(last.id);
    await until(() => focused() === last, 'the focus');
    expect(isInView(last)).to.equal(true);
  });

  it('is waited for by a document that comes later', async () => {
    goTo('q150');
    const place = show(`<interview-qa src="${documents}/long.json"></interview-qa>`);
    const element = await settled<LeaderElement>(place, 'interview-qa');
    await until(() => focused()?.id === 'q150', 'the focus');
    expect(isInView(one(element, '#q150'))).to.equal(true);
  });

  it('opens a closed answer', async () => {
    const place = show(withAda('interview-qa', 'answers="collapsed"'));
    const element = await settled(place, 'interview-qa');
    goTo('q2');
    await until(() => focused()?.id === 'q2', 'the focus');
    expect(all(element, 'h3 > button').map(({ ariaExpanded }) => ariaExpanded)).to.deep.equal(['false', 'true']);
  });

  it('shows a post that "show all" still hides', async () => {
    const place = show(withAda('career-timeline', 'max="1"'));
    await settled(place, 'career-timeline');
    goTo('undated');
    await until(() => focused()?.id === 'undated', 'the focus');
    expect(textOf(focused()!)).to.equal('Clerk');
  });

  it('shows a role inside such a post', async () => {
    const roles = [{ id: 'role', title: 'Trainee', start: '2001' }];
    const place = show(
      withAda('career-timeline', 'max="1"', (value) => ({
        ...value,
        career: [...value.career, { title: 'Council', roles }],
      })),
    );
    await settled(place, 'career-timeline');
    goTo('role');
    await until(() => focused()?.id === 'role', 'the focus');
    expect(isInView(focused()!)).to.equal(true);
    expect(all(place, 'button').map(textOf)).to.deep.equal([]);
  });

  it('is looked for in every element, and shown by the first that has it', async () => {
    const place = show(
      withAda('career-timeline') + withAda('interview-qa') + withAda('interview-qa', 'class="second"'),
    );
    await settled(place, '.second');
    goTo('q1');
    await until(() => focused()?.id === 'q1', 'the focus');
    expect((focused()!.getRootNode() as ShadowRoot).host).to.equal(place.children[1]);
  });

  it('leaves what stands in the page itself to the browser', async () => {
    const place = show('<p id="q1" tabindex="-1">Mine</p>' + withAda('interview-qa'));
    await settled(place, 'interview-qa');
    goTo('q1');
    await new Promise(requestAnimationFrame);
    expect(focused()?.localName).not.to.equal('h3');
  });

  it('is gone to again by the same link', async () => {
    const place = show(withAda('interview-qa', 'toc'));
    const element = await settled(place, 'interview-qa');
    const [link] = all<HTMLAnchorElement>(element, 'nav a');
    for (let times = 0; times < 2; times++) {
      link!.focus();
      link!.click();
      await until(() => focused()?.id === 'q1', 'the focus');
    }
    expect(one(element, '#q1')).to.equal(focused());
  });

  it('is gone back to, and forward again', async () => {
    const element = await settled(show(withAda('interview-qa', 'toc')), 'interview-qa');
    for (const [index, link] of all<HTMLAnchorElement>(element, 'nav a').entries()) {
      link.click();
      await until(() => focused()?.id === `q${index + 1}`, 'the focus on the question');
    }
    history.back();
    await until(() => focused()?.id === 'q1', 'the focus on the first question');
    history.forward();
    await until(() => focused()?.id === 'q2', 'the focus on the second question');
  });
});

const frame = () => new Promise(requestAnimationFrame);
/** A page that is longer than the window, with the interview at its end. */
const far = '<div style="height: 3000px"></div>';
const wasLeftAlone = async () => {
  await frame();
  await frame();
  return scrollY === 0 && focused()?.id !== 'q2';
};

describe('an id of the document inside a box', () => {
  it('opens details, and details around them', async () => {
    const place = show(
      `${far}<details><summary>More</summary><details><summary>And more</summary>${withAda('interview-qa')}</details></details>`,
    );
    await settled(place, 'interview-qa');
    goTo('q2');
    await until(() => focused()?.id === 'q2', 'the focus');
    expect(isInView(focused()!)).to.equal(true);
    expect(all<HTMLDetailsElement>(place, 'details').map(({ open }) => open)).to.deep.equal([true, true]);
  });

  it('opens the details of a component that it is slotted into', async () => {
    const place = show(`<div>${withAda('interview-qa')}</div>`);
    const root = place.firstElementChild!.attachShadow({ mode: 'open' });
    root.append(document.createElement('details'));
    root.firstElementChild!.append(document.createElement('slot'));
    await settled(place, 'interview-qa');
    goTo('q2');
    await until(() => focused()?.id === 'q2', 'the focus');
    expect(isInView(focused()!)).to.equal(true);
  });

  it('opens what waits for the search of the browser, and says so', async () => {
    const place = show(`<section hidden="until-found">${withAda('interview-qa')}</section>`);
    await settled(place, 'interview-qa');
    const opened = next(place, 'beforematch');
    goTo('q2');
    expect((await opened).target).to.equal(place.firstElementChild);
    await until(() => focused()?.id === 'q2', 'the focus');
    expect(isInView(focused()!)).to.equal(true);
  });

  for (const [box, markup, open] of [
    ['dialog', '<dialog><button>Close</button>%</dialog>', (node: HTMLDialogElement) => node.showModal()],
    ['popover', '<div popover style="max-height: 300px">%</div>', (node: HTMLElement) => node.showPopover()],
    ['tab', '<div role="tabpanel" hidden>%</div>', (node: HTMLElement) => void (node.hidden = false)],
    ['menu', '<div style="display: none">%</div>', (node: HTMLElement) => void (node.style.display = '')],
  ] as [string, string, (node: HTMLElement) => void][]) {
    it(`is gone to when its ${box} is opened`, async () => {
      const place = show(markup.replace('%', () => far + withAda('interview-qa', 'answers="collapsed"')));
      const element = await settled(place, 'interview-qa');
      goTo('q2');
      await frame();
      expect(focused()).to.equal(document.body);
      open(place.firstElementChild as HTMLElement);
      await until(() => focused()?.id === 'q2', 'the focus');
      expect(isInView(focused()!)).to.equal(true);
      expect(one(element, '#q2 button').ariaExpanded).to.equal('true');
    });
  }

  it('is gone to when the reader opens a tab, once', async () => {
    const place = show(`<button>Interview</button><div hidden>${far}${withAda('interview-qa')}</div>`);
    const [button, panel] = place.children as unknown as HTMLElement[];
    button!.addEventListener('click', () => (panel!.hidden = !panel!.hidden));
    goTo('q2');
    await settled(place, 'interview-qa');
    await click(button!);
    await until(() => focused()?.id === 'q2', 'the focus');
    for (let times = 0; times < 2; times++) button!.click();
    scrollTo(0, 0);
    button!.focus();
    expect(await wasLeftAlone()).to.equal(true);
  });

  it('does not take a reader away who writes when the box opens', async () => {
    const place = show(`<input><div hidden>${far}${withAda('interview-qa')}</div>`);
    goTo('q2');
    await settled(place, 'interview-qa');
    one(place, 'input').focus();
    await sendKeys({ type: 'abc' });
    one(place, 'div').hidden = false;
    expect(await wasLeftAlone()).to.equal(true);
  });

  it('is forgotten when the address changes before the box opens', async () => {
    const place = show(`<div hidden>${far}${withAda('interview-qa')}</div>`);
    goTo('q2');
    await settled(place, 'interview-qa');
    goTo('nothing');
    await next(window, 'hashchange');
    one(place, 'div').hidden = false;
    expect(await wasLeftAlone()).to.equal(true);
  });
});

describe('an id of the document and a reader who does something else', () => {
  /** An interview whose document comes late, below an input. */
  const late = async (happen: (input: HTMLInputElement) => unknown) => {
    goTo('q2');
    const place = show(`<input>${far}<interview-qa></interview-qa>`);
    await frame();
    await happen(one<HTMLInputElement>(place, 'input'));
    one<LeaderElement>(place, 'interview-qa').data = ada;
    await settled(place, 'interview-qa');
    return place;
  };

  it('is gone to when a document comes late', async () => {
    await late(() => {});
    await until(() => focused()?.id === 'q2', 'the focus');
    expect(isInView(focused()!)).to.equal(true);
  });

  it('leaves alone who has typed', async () => {
    const place = await late(async (input) => {
      await click(input);
      await sendKeys({ type: 'abc' });
    });
    expect(await wasLeftAlone()).to.equal(true);
    await sendKeys({ type: 'def' });
    expect(one<HTMLInputElement>(place, 'input').value).to.equal('abcdef');
  });

  it('leaves alone who has moved the focus', async () => {
    await late((input) => input.focus());
    expect(await wasLeftAlone()).to.equal(true);
  });

  // WebKit's driver scrolls back by itself.
  itIn(['Chromium', 'Firefox'], 'leaves alone who has scrolled', async () => {
    await late(() => scrollTo(0, 500));
    await frame();
    await frame();
    expect([scrollY, focused()]).to.deep.equal([500, document.body]);
  });

  it('leaves alone who has pressed a key', async () => {
    await late(() => sendKeys({ press: 'ArrowDown' }));
    await frame();
    await frame();
    expect(focused()).to.equal(document.body);
  });

  it('keeps the focus inside the part that has it', async () => {
    const place = show(withAda('interview-qa', 'answers="collapsed"'));
    const element = await settled<LeaderElement>(place, 'interview-qa');
    element.addEventListener('interview-toggle', ({ detail }) => goTo(detail.id));
    const button = one(element, '#q2 button');
    await click(button);
    await until(() => location.hash === '#q2', 'the address');
    await element.updateComplete;
    await frame();
    expect(focused()).to.equal(button);
  });
});

describe('an id of the document in a single-page application', () => {
  const push = (url: string) => history.pushState(null, '', url);
  const here = location.pathname + location.search;

  it('is gone to by an element that comes after the address, where another was before', async () => {
    const place = show(withAda('leader-profile', 'variant="line"'));
    await settled(place, 'leader-profile');
    push('#q2');
    place.append(...show(far + withAda('interview-qa', 'answers="collapsed"')).children);
    const element = await settled(place, 'interview-qa');
    await until(() => focused()?.id === 'q2', 'the focus');
    expect(isInView(focused()!)).to.equal(true);
    expect(one(element, '#q2 button').ariaExpanded).to.equal('true');
  });

  it('is not gone to when the address has changed before the element comes', async () => {
    const place = show(withAda('leader-profile', 'variant="line"'));
    await settled(place, 'leader-profile');
    goTo('q2');
    await next(window, 'hashchange');
    expect(isFragmentWanted()).to.equal(true);
    push(here);
    expect(isFragmentWanted()).to.equal(false);
    place.append(...show(far + withAda('interview-qa')).children);
    await settled(place, 'interview-qa');
    await frame();
    await frame();
    expect(focused()?.id).not.to.equal('q2');
  });

  itIn(['Chromium'], 'is gone to when a router changes the address', async () => {
    await settled(show(far + withAda('interview-qa')), 'interview-qa');
    push('#q2');
    await until(() => focused()?.id === 'q2', 'the focus');
    expect(isInView(focused()!)).to.equal(true);
    expect(isFragmentWanted()).to.equal(false);
  });

  it('is not gone to when a page replaces its address, nor again when only the rest of it changes', async () => {
    await settled(show(far + withAda('interview-qa')), 'interview-qa');
    await frame();
    history.replaceState(null, '', '#q2');
    expect(await wasLeftAlone()).to.equal(true);
    push(`${here}&tab=2#q2`);
    expect(await wasLeftAlone()).to.equal(true);
    push(here);
  });

  itIn(['Chromium'], 'is gone to in the next view, where the last one has it too', async () => {
    const place = show(withAda('interview-qa'));
    await settled(place, 'interview-qa');
    push('#q2');
    await until(() => focused()?.id === 'q2', 'the focus');
    place.replaceChildren(...show(far + withAda('interview-qa')).children);
    await settled(place, 'interview-qa');
    await until(() => focused()?.id === 'q2', 'the focus');
    expect(isInView(focused()!)).to.equal(true);
  });

  it('is not gone to again by an element that is made anew while somebody reads elsewhere', async () => {
    const place = show(withAda('interview-qa'));
    await settled(place, 'interview-qa');
    goTo('q2');
    await until(() => focused()?.id === 'q2', 'the focus');
    await sendKeys({ press: 'ArrowUp' });
    place.replaceChildren(...show(far + withAda('interview-qa')).children);
    await settled(place, 'interview-qa');
    expect(await wasLeftAlone()).to.equal(true);
  });
});

describe('a link inside an element', () => {
  const second = async (before: string) => {
    const place = show(before + withAda('interview-qa', 'class="second" toc'));
    await settled(place, 'interview-qa');
    return settled(place, '.second');
  };
  const follow = async (element: Element) => {
    const [link] = all<HTMLAnchorElement>(element, 'nav a');
    for (let times = 0; times < 2; times++) {
      await click(link!);
      await until(() => focused() === one(element, '#q1'), 'the focus');
      expect(isInView(focused()!)).to.equal(true);
    }
  };

  it('is answered by that element, where an earlier one has the id too', async () => {
    await follow(await second(withAda('interview-qa')));
  });

  // Firefox without the Navigation API goes to the page's own id after it.
  itIn(['Chromium'], 'is answered by that element, where the page has the id too', async () => {
    await follow(await second('<p id="q1" tabindex="-1">Mine</p>'));
  });

  it('is answered by the first in the page when it is the page’s own', async () => {
    const profile = withAda('leader-profile', 'sections="career interviews"');
    const place = show(`<a href="#q1">To the question</a>${profile}${withAda('interview-qa')}`);
    await settled(place, 'interview-qa');
    await until(() => all(place, '#q1').length === 2, 'both questions');
    one(place, 'a').click();
    await until(() => focused()?.id === 'q1', 'the focus');
    const host = ((focused()!.getRootNode() as ShadowRoot).host.getRootNode() as ShadowRoot).host;
    expect(host.localName).to.equal('leader-profile');
  });
});
