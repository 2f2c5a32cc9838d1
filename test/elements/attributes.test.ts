import type { InterviewQa } from '../../src/elements/interview-qa/interview-qa.js';
import type { CareerTimeline } from '../../src/elements/career-timeline/career-timeline.js';
import type { LeaderElement } from '../../src/elements/leader-element.js';
import type { LeaderProfile } from '../../src/elements/leader-profile/leader-profile.js';
import { expect, settled, show, textOf, warningsOf, withAda } from './page.js';

describe('an attribute that is taken away', () => {
  for (const [tag, attribute, value] of [
    ['leader-profile', 'heading-level', '4'],
    ['leader-profile', 'variant', 'line'],
    ['leader-profile', 'sections', 'career'],
    ['leader-profile', 'timeout', '1'],
    ['career-timeline', 'order', 'oldest'],
    ['career-timeline', 'kinds', 'award'],
    ['career-timeline', 'max', '1'],
    ['interview-qa', 'interview', 'talk'],
    ['interview-qa', 'answers', 'collapsed'],
    ['interview-qa', 'only', 'q2'],
    ['interview-qa', 'toc', ''],
  ] as const) {
    it(`leaves ${tag} as if ${attribute} had never been there`, async () => {
      const never = await settled(show(withAda(tag)), tag);
      const element = await settled<LeaderElement>(show(withAda(tag)), tag);
      await warningsOf(async () => {
        element.setAttribute(attribute, value);
        await element.updateComplete;
      });
      element.removeAttribute(attribute);
      await element.updateComplete;
      expect(textOf(element)).to.equal(textOf(never));
      expect(element.shadowRoot!.querySelectorAll('*').length).to.equal(never.shadowRoot!.querySelectorAll('*').length);
    });
  }
});

describe('a keyword', () => {
  const firstOf = (element: LeaderElement) => textOf(element.shadowRoot!.querySelector('[part~=title]')!);

  it('may be written in any case, and reads back as it was written', async () => {
    const timeline = await settled<CareerTimeline>(show(withAda('career-timeline', 'order="Oldest" kinds="Position"')));
    expect(firstOf(timeline)).to.equal('Director');
    expect([timeline.order, timeline.getAttribute('order')]).to.deep.equal(['Oldest', 'Oldest']);
    const card = await settled(show(withAda('leader-profile', 'variant="Line"')));
    expect(card.shadowRoot!.querySelector('.line')).not.to.equal(null);
    const profile = await settled(show(withAda('leader-profile', 'sections="CAREER"')));
    expect(profile.shadowRoot!.querySelector('career-timeline')).not.to.equal(null);
    const talk = await settled(show(withAda('interview-qa', 'answers="COLLAPSED"')));
    expect(talk.shadowRoot!.querySelectorAll('.answers[hidden]').length).to.equal(2);
  });

  for (const [tag, attribute, value, expected, kept] of [
    ['career-timeline', 'order', 'newset', 'authored, newest, oldest', 'Career Chief executive'],
    ['career-timeline', 'kinds', 'job', 'position, elected, board', 'Career Chief executive'],
    ['leader-profile', 'variant', 'tile', 'article, card, line', 'Ada Holm'],
    ['leader-profile', 'sections', 'kontakt', 'portrait, facts, biography', 'Ada Holm'],
    ['interview-qa', 'answers', 'shut', 'open, collapsed', 'Because of the harbour.'],
  ] as const) {
    it(`counts as none where it is unknown, with one warning: ${attribute} of ${tag}`, async () => {
      const warnings = await warningsOf(async () => {
        for (const time of [1, 2]) {
          const element = await settled<LeaderElement>(show(withAda(tag, `${attribute}="${value}"`)), tag);
          expect(textOf(element), String(time)).to.contain(kept);
          expect((element as unknown as Record<string, unknown>)[attribute]).to.equal(value);
          element.requestUpdate();
          await element.updateComplete;
        }
      });
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.contain(`<${tag} ${attribute}="${value}">: found "${value}", expected ${expected}`);
    });
  }

  it('counts as none where it is unknown: loading', async () => {
    const warnings = await warningsOf(async () => {
      const markup = '<leader-profile loading="later" src="/demo/documents/minimal.json"></leader-profile>';
      await settled(show(markup));
    });
    expect(warnings).to.deep.equal(['<leader-profile loading="later">: found "later", expected eager, lazy']);
  });

  it('is the default where a framework sets nothing', async () => {
    const element = await settled<LeaderProfile>(show(withAda('leader-profile')), 'leader-profile');
    Object.assign(element, { variant: null, sections: undefined, loading: '' });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.article')).not.to.equal(null);
  });
});

describe('a choice that leaves nothing', () => {
  it('shows the fallback in place of a career, and no heading', async () => {
    const warnings = await warningsOf(async () => {
      const element = await settled(show(withAda('career-timeline', 'kinds="award"')), undefined, 'error');
      expect(textOf(element)).to.equal('Ada Holm');
    });
    expect(warnings.length).to.equal(1);
  });

  it('shows the fallback in place of an interview, and says which id nothing has', async () => {
    const warnings = await warningsOf(async () => {
      const markup = withAda('interview-qa', 'only="nope q9" answers="collapsed"');
      expect(textOf(await settled(show(markup), undefined, 'error'))).to.equal('Ada Holm');
    });
    expect(warnings.slice(0, 2)).to.deep.equal([
      '<interview-qa only="nope q9">: no block has the id "nope"',
      '<interview-qa only="nope q9">: no block has the id "q9"',
    ]);
  });

  it('shows what there is of several, and says which id nothing has', async () => {
    const warnings = await warningsOf(async () => {
      const element = await settled(show(withAda('interview-qa', 'only="q2 q8"')));
      expect(textOf(element)).to.contain('What next?').and.not.to.contain('Why here?');
    });
    expect(warnings).to.deep.equal(['<interview-qa only="q2 q8">: no block has the id "q8"']);
  });
});

describe('what is stored for an interview that remembers', () => {
  afterEach(() => sessionStorage.clear());
  const shown = async () => settled<InterviewQa>(show(withAda('interview-qa', 'answers="collapsed" remember')));

  for (const garbage of [
    '{"x":',
    'null',
    '7',
    '"q1"',
    '{"0":"q1","length":1}',
    '[null, {"toString":null}, [["q2"]], "q1"]',
  ])
    it(`may be anything: ${garbage}`, async () => {
      const first = await shown();
      first.expandAll();
      for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, garbage);
      first.remove();
      const element = await shown();
      const isOpen = garbage.endsWith('"q1"]');
      expect(textOf(element)).to.contain('Why here?');
      const buttons = [...element.shadowRoot!.querySelectorAll('[aria-expanded][aria-controls]')];
      expect(buttons.map((button) => button.getAttribute('aria-expanded'))).to.deep.equal([String(isOpen), 'false']);
    });
});
