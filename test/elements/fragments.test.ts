import type { LeaderElement } from '../../src/elements/leader-element.js';
import { all, documents, expect, focused, one, settled, show, textOf, until, withAda } from './page.js';

const isInView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
};

const goTo = (fragment: string) => {
  location.hash = fragment;
};

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
    const ids = all(element, '[part=question]').map(({ id }) => id);
    expect(ids.length).to.equal(200);
    goTo(ids[150]!);
    await until(() => focused()?.id === ids[150], 'the focus');
    expect(isInView(focused()!)).to.equal(true);
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
