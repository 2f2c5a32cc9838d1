import { sendKeys } from '@web/test-runner-commands';
import type { InterviewToggleEvent } from '../../src/elements/events.js';
import type { InterviewQa } from '../../src/elements/interview-qa/interview-qa.js';
import { onPaper } from './engines.js';
import {
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
  pixel,
} from './page.js';

const interview = (place: Element) => settled<InterviewQa>(place, 'interview-qa');
const answers = (element: Element) => all(element, '.answers');
const areOpen = (element: Element) =>
  answers(element).map(
    (answer) => answer.checkVisibility({ contentVisibilityAuto: true }) && answer.getBoundingClientRect().height > 20,
  );

/** An interview with the given body. */
const withBody = (body: unknown[], more: object = {}, attributes = '') =>
  withAda('interview-qa', attributes, (value) => ({
    ...value,
    interviews: [{ ...value.interviews[0], ...more, body }],
  }));

describe('interview-qa', () => {
  it('asks each question in a heading and lets the answer follow', async () => {
    const element = await interview(show(withAda('interview-qa')));
    expect(textOf(one(element, 'h2'))).to.equal('A door that is open');
    expect(all(element, 'h3').map(textOf)).to.deep.equal(['Why here?', 'What next?']);
    expect(textOf(one(element, '[part=body]'))).to.equal(
      'Before the questions. Why here? Because of the harbour. What next? The school.',
    );
    expect(areOpen(element)).to.deep.equal([true, true]);
  });

  it('draws every kind of block', async () => {
    const element = await interview(
      show(
        withBody([
          'Bare.',
          {
            type: 'paragraph',
            text: [
              'With ',
              { text: 'stress', emphasis: true },
              ', ',
              { text: 'weight', strong: true },
              ', ',
              { text: 'words', quote: true },
              ' and ',
              { text: 'a link', href: '/there' },
              '.',
            ],
          },
          { type: 'heading', id: 'part', text: 'A part' },
          { type: 'quote', style: 'dash', by: 'ada', text: 'Said so' },
          { type: 'quote', style: 'block', by: 'ada', text: 'Set apart' },
          { type: 'quote', style: 'pull', text: 'Large' },
          { type: 'list', items: ['One', 'Two'] },
          { type: 'list', ordered: true, items: ['First'] },
          { type: 'image', image: { src: pixel, alt: 'A harbour', caption: 'The harbour' } },
          { type: 'facts', heading: 'In short', items: [{ key: 'lives', value: 'Kornby' }] },
        ]),
        'sv',
      ),
    );
    expect(textOf(one(element, '[part=body]'))).to.equal(
      'Bare. With stress, weight, “words” and a link. A part – Said so Set apart Ada Holm Large One Two First The harbour In short Bor Kornby',
    );
    expect(
      [
        'em',
        'strong',
        'q',
        'ul',
        'ol',
        'h3[id=part]',
        'blockquote',
        'figure img[alt="A harbour"]',
        'a[href="/there"]',
      ].filter((selector) => !all(element, selector).length),
    ).to.deep.equal([]);
  });

  it('makes a figure only of a picture with a caption or a credit', async () => {
    const image = (alt: string) => ({ type: 'image', image: { src: `${documents}/town-hall.svg`, alt } });
    const element = await interview(show(withBody([image(''), image('A harbour')])));
    expect(all(element, 'figure').length).to.equal(0);
    expect(all<HTMLImageElement>(element, 'img').map(({ alt }) => alt)).to.deep.equal(['', 'A harbour']);
  });

  it('names speakers where more than one answers', async () => {
    const participants = [
      { id: 'ada', role: 'interviewee', name: 'Ada Holm' },
      { id: 'bo', role: 'other', name: 'Bo Lind', organization: 'The board' },
    ];
    const qa = {
      type: 'qa',
      id: 'q1',
      question: { text: 'And?' },
      answers: [
        { by: 'ada', body: ['Yes.'] },
        { by: 'bo', body: ['No.'] },
      ],
    };
    const element = await interview(show(withBody([qa], { participants })));
    expect(all(element, '[part=answer]').map(textOf)).to.deep.equal(['Ada Holm Yes.', 'Bo Lind No.']);
    expect(textOf(one(element, '.people'))).to.equal('In the interview: Ada Holm, Bo Lind (The board)');
  });

  describe('says who asks', () => {
    const qa = (by: string, id: string) => ({
      type: 'qa',
      id,
      question: { text: 'And?', by },
      answers: [{ by: 'ada', body: ['Yes.'] }],
    });
    const participants = [
      { id: 'ada', role: 'interviewee', name: 'Ada Holm' },
      { id: 'bo', role: 'interviewer', name: 'Bo Lind' },
      { id: 'cy', role: 'moderator', name: 'Cy Dahl' },
    ];
    const asked = async (askers: string[], attributes = '') => {
      const body = askers.map((by, index) => qa(by, `q${index}`));
      return all(await interview(show(withBody(body, { participants }, attributes))), '.ask').map(textOf);
    };

    it('nowhere where one person asks', async () => {
      expect(await asked(['bo', 'bo'])).to.deep.equal(['And?', 'And?']);
    });

    it('above each question where several ask', async () => {
      expect(await asked(['bo', 'cy'])).to.deep.equal(['Bo Lind And?', 'Cy Dahl And?']);
      expect(await asked(['bo', 'cy'], 'answers="collapsed"')).to.deep.equal(['Bo Lind And?', 'Cy Dahl And?']);
    });
  });

  it('says who asks where they are an organisation, or known by what they are', async () => {
    const ask = (by: string) => ({ type: 'qa', question: { by, text: 'Why?' }, answers: [] });
    const participants = [
      { id: 'paper', role: 'interviewer', organization: 'Kornby News' },
      { id: 'reader', role: 'interviewer', title: 'a reader' },
    ];
    const element = await interview(show(withBody([ask('paper'), ask('reader')], { participants })));
    expect(all(element, '.asker').map(textOf)).to.deep.equal(['Kornby News', 'a reader']);
  });

  it('has no fact box where there are no facts', async () => {
    const body = ['Hello.', { type: 'facts', items: [] }, { type: 'facts', heading: 'At a glance', items: [] }];
    const element = await interview(show(withBody(body)));
    expect(textOf(one(element, '[part=body]'))).to.equal('Hello.');
  });

  it('has the name of the person as its heading where it has no headline', async () => {
    const participants = [
      { id: 'ada', role: 'interviewee', name: { en: 'Ada Holm', ar: 'آدا هولم' } },
      { id: 'bo', role: 'interviewer', name: 'Bo Lind' },
    ];
    const place = show(
      withBody(['Text.'], { headline: undefined, participants }) +
        withBody(['Text.'], { headline: undefined, participants: [] }),
    );
    const elements = await Promise.all([...place.children].map((child) => settled<InterviewQa>(child)));
    expect(elements.map((element) => all(element, 'h2').map(textOf))).to.deep.equal([['Ada Holm'], ['Interview']]);
    expect(all(elements[0]!, '.people').length).to.equal(0);
  });

  it('breaks the lines of a headline where its author did', async () => {
    const element = await interview(show(withBody(['Text.'], { headline: 'One\nTwo' })));
    expect(all(element, 'h2 br').length).to.equal(1);
  });

  it('says what those are who take part', async () => {
    const participants = [
      { id: 'ada', role: 'interviewee', name: 'Ada Holm' },
      { id: 'noor', role: 'other', name: 'Noor Ellery', title: 'class 7', organization: 'Kornby School' },
    ];
    const element = await interview(show(withBody(['Text.'], { participants })));
    expect(textOf(one(element, '.people'))).to.equal(
      'In the interview: Ada Holm, Noor Ellery, class 7 (Kornby School)',
    );
  });

  it('puts the heading of the document above its facts', async () => {
    const facts = [{ label: 'Where', value: 'Here' }];
    const place = show(withBody(['Text.'], { facts, factsHeading: 'This talk' }) + withBody(['Text.'], { facts }));
    const elements = await Promise.all([...place.children].map((child) => settled<InterviewQa>(child)));
    expect(elements.map((element) => textOf(one(element, '.box :is(h2, h3)')))).to.deep.equal(['This talk', 'Facts']);
  });

  it('gives speech one dash and quoted words one pair of marks', async () => {
    const dashes = ['Yes.', '– Yes.', '— Yes.', '- Yes.', [{ text: '– Yes', emphasis: true }, '.']];
    const quotes = ['Yes', '“Yes”', '"Yes"', '«Yes»', '„Yes“', '‘Yes’', '“Yes” and “no”', 'don’t'];
    const element = await interview(
      show(
        withBody([
          ...dashes.map((text) => ({ type: 'quote', style: 'dash', text })),
          ...quotes.map((text) => ({ type: 'paragraph', text: [{ text, quote: true }] })),
        ]),
      ),
    );
    expect(new Set(all(element, '.dash').map(textOf))).to.deep.equal(new Set(['– Yes.']));
    expect(all(element, 'q').map(textOf)).to.deep.equal([
      ...Array<string>(6).fill('“Yes”'),
      '“Yes” and “no”',
      '“don’t”',
    ]);
  });

  it('names those who are quoted with a dash where there are several', async () => {
    const said = (by: string) => ({ type: 'quote', style: 'dash', by, text: 'Yes.' });
    const participants = [
      { id: 'ada', role: 'interviewee', name: 'Ada Holm' },
      { id: 'bo', role: 'other', name: 'Bo Lind' },
    ];
    const element = await interview(show(withBody([said('ada'), said('bo')], { participants })));
    expect(textOf(one(element, '[part=body]'))).to.equal('Ada Holm – Yes. Bo Lind – Yes.');
  });

  it('names nobody again whom the headline names, quotation marks and all', async () => {
    const name = 'Ada "Ace" Holm';
    const participants = [{ id: 'ada', role: 'interviewee', name }];
    const element = await interview(show(withBody(['Text.'], { participants, headline: `${name} opens the door` })));
    expect(all(element, '.people').length).to.equal(0);
  });

  it('ends with who wrote it, where and when', async () => {
    const more = {
      byline: [
        { role: 'text', name: 'Bo Lind' },
        { role: 'photo', text: 'Pictures by all' },
      ],
      publisher: { name: 'Kornby News' },
      published: '2026-05-04',
      modified: '2026-05-05',
    };
    const element = await interview(show(withBody(['Text.'], more), 'da'));
    expect(all(element, '[part=byline] p').map(textOf)).to.deep.equal([
      'Text: Bo Lind',
      'Pictures by all',
      'Kornby News',
      'Publiceret 4. maj 2026',
      'Senest opdateret 5. maj 2026',
    ]);
  });

  it('names who asked at the end, unless the byline does', async () => {
    const participants = [
      { id: 'bo', role: 'interviewer', name: 'Bo Lind', title: 'class 7', organization: 'Kornby School' },
    ];
    const byline = [{ role: 'text', name: 'Bo Lind' }];
    const place = show(withBody(['Text.'], { participants }) + withBody(['Text.'], { participants, byline }));
    const elements = await Promise.all([...place.children].map((child) => settled<InterviewQa>(child)));
    expect(elements.map((element) => textOf(one(element, '[part=byline]')))).to.deep.equal([
      'Interview: Bo Lind, class 7 (Kornby School)',
      'Text: Bo Lind',
    ]);
  });

  it('shows the interview that is asked for, by id or position', async () => {
    const two = (attributes: string) =>
      withAda('interview-qa', attributes, (value) => ({
        ...value,
        interviews: [...value.interviews, { headline: 'Second', body: ['Text.'] }],
      }));
    const place = show(two('') + two('interview="talk"') + two('interview="1"'));
    const elements = await Promise.all([...place.children].map((child) => settled<InterviewQa>(child as InterviewQa)));
    expect(elements.map((element) => textOf(one(element, 'h2')))).to.deep.equal([
      'A door that is open',
      'A door that is open',
      'Second',
    ]);
  });

  it('links to the questions when asked to', async () => {
    const element = await interview(show(withAda('interview-qa', 'toc')));
    expect(textOf(one(element, 'nav h3'))).to.equal('Questions');
    expect(one(element, 'nav').getAttribute('aria-labelledby')).to.equal(one(element, 'nav h3').id);
    const link = all<HTMLAnchorElement>(element, 'nav a')[1]!;
    expect(textOf(link)).to.equal('What next?');
    await click(link);
    await until(() => focused()?.id === 'q2', 'the focus on the question');
  });

  it('shows an excerpt', async () => {
    const element = await interview(show(withAda('interview-qa', 'only="q2"')));
    expect(textOf(element)).to.contain('A door that is open').and.contain('The school.').and.not.to.contain('harbour');
  });

  it('has no list of questions and no button where an excerpt has no question', async () => {
    const place = show(
      withBody([{ type: 'paragraph', id: 'p', text: 'Text.' }], {}, 'only="p" toc answers="collapsed"'),
    );
    expect(all(await interview(place), 'nav, button').length).to.equal(0);
  });

  describe('with collapsed answers', () => {
    const collapsed = () => interview(show(withAda('interview-qa', 'answers="collapsed"')));
    const buttons = (element: Element) => all<HTMLButtonElement>(element, 'h3 > button');

    it('opens and closes by keyboard, and says so', async () => {
      const element = await collapsed();
      expect(areOpen(element)).to.deep.equal([false, false]);
      const [button] = buttons(element);
      for (const [key, open] of [
        ['Enter', true],
        [' ', false],
      ] as const) {
        button!.focus();
        const toggled = next<InterviewToggleEvent>(element, 'interview-toggle');
        await sendKeys({ press: key });
        expect((await toggled).detail).to.deep.equal({ id: 'q1', open });
        await element.updateComplete;
        expect([button!.ariaExpanded, areOpen(element)[0], focused()]).to.deep.equal([String(open), open, button]);
      }
    });

    it('keeps the words of a question together', async () => {
      const text = ['What do you ', { text: 'never', emphasis: true }, ' say?'];
      const qa = { type: 'qa', id: 'q1', question: { text }, answers: [{ body: ['No.'] }] };
      const element = await interview(show(withBody([qa], {}, 'answers="collapsed"')));
      const never = one(element, 'h3 em').getBoundingClientRect();
      const range = document.createRange();
      range.setStart(buttons(element)[0]!, 0);
      range.setEndBefore(one(element, 'h3 em'));
      expect(never.left - range.getBoundingClientRect().right).to.be.within(-1, 1);
    });

    it('shows where the keyboard is, and no ring where the pointer was', async () => {
      const element = await collapsed();
      const ring = () => getComputedStyle(focused()!).outlineStyle;
      await sendKeys({ press: 'Tab' });
      expect([focused(), ring()]).to.deep.equal([one(element, '.controls button'), 'solid']);
      await sendKeys({ press: 'Tab' });
      expect([focused(), ring()]).to.deep.equal([buttons(element)[0], 'solid']);
      await click(buttons(element)[1]!);
      expect([focused(), ring()]).to.deep.equal([buttons(element)[1], 'none']);
    });

    it('points each button at its answer', async () => {
      const element = await collapsed();
      const [button] = buttons(element);
      expect(textOf(element.shadowRoot!.getElementById(button!.getAttribute('aria-controls')!)!)).to.equal(
        'Because of the harbour.',
      );
    });

    it('has no button where there is no answer to open', async () => {
      const silent = { type: 'qa', question: { text: 'Any news?' }, answers: [] };
      const element = await interview(show(withBody([silent], {}, 'answers="collapsed"')));
      expect(textOf(one(element, '[part=body]'))).to.equal('Any news?');
      expect(all(element, 'button').map(textOf)).to.deep.equal([]);
      const both = [silent, { type: 'qa', question: { text: 'Why?' }, answers: [{ body: ['So.'] }] }];
      const other = await interview(show(withBody(both, {}, 'answers="collapsed"')));
      expect(all(other, 'button').map(textOf)).to.deep.equal(['Open all answers', 'Why?']);
    });

    it('opens and closes all of them, by button and by method', async () => {
      const element = await collapsed();
      const button = one<HTMLButtonElement>(element, '.controls button');
      expect(textOf(button)).to.equal('Open all answers');
      await click(button);
      await element.updateComplete;
      expect([areOpen(element), textOf(button)]).to.deep.equal([[true, true], 'Close all answers']);
      element.collapseAll();
      await element.updateComplete;
      expect(areOpen(element)).to.deep.equal([false, false]);
      element.expandAll();
      await element.updateComplete;
      expect(areOpen(element)).to.deep.equal([true, true]);
    });

    it('has a button of plain text: nothing hidden is read before the question', async () => {
      const [button] = buttons(await collapsed());
      expect([getComputedStyle(button!).display, button!.childElementCount]).to.deep.equal(['block', 0]);
      expect(getComputedStyle(button!).getPropertyValue('-webkit-user-select')).to.equal('text');
    });

    it('says what its button does after a page translator has been there', async () => {
      const element = await collapsed();
      const translate = (node: Node) => {
        for (const child of [...node.childNodes]) {
          if (child instanceof Text && child.data.trim()) {
            const font = document.createElement('font');
            font.textContent = `«${child.data.trim()}»`;
            child.replaceWith(font);
          } else if (child instanceof Element && child.localName !== 'style') translate(child);
        }
      };
      translate(element.shadowRoot!);
      const button = one<HTMLButtonElement>(element, '.controls button');
      expect(textOf(button)).to.equal('«Open all answers»');
      button.click();
      await element.updateComplete;
      expect(textOf(button)).to.equal('Close all answers');
    });

    it('can be found in the page, which opens the answer', async () => {
      const element = await collapsed();
      const [answer] = answers(element);
      expect(answer!.getAttribute('hidden')).to.equal('until-found');
      answer!.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await element.updateComplete;
      expect(areOpen(element)).to.deep.equal([true, false]);
    });

    it('prints every answer and no controls', async () => {
      const element = await collapsed();
      await onPaper(element, () => {
        expect(areOpen(element)).to.deep.equal([true, true]);
        expect(one(element, '.controls').checkVisibility()).to.equal(false);
      });
      expect(areOpen(element)).to.deep.equal([false, false]);
    });

    it('closes, opens and prints where a browser cannot search in what is closed', async () => {
      const element = await collapsed();
      const older = new CSSStyleSheet();
      older.replaceSync('[hidden] { display: none; content-visibility: visible; }');
      element.shadowRoot!.adoptedStyleSheets.unshift(older);
      expect(areOpen(element)).to.deep.equal([false, false]);
      await onPaper(element, () => void expect(areOpen(element)).to.deep.equal([true, true]));
      await click(buttons(element)[0]!);
      await element.updateComplete;
      expect(areOpen(element)).to.deep.equal([true, false]);
    });
  });

  it('stays inside a column of 240 pixels', async () => {
    const place = show(
      `<interview-qa src="${documents}/interview-sv.json" toc answers="collapsed"></interview-qa>`,
      'sv',
    );
    place.style.inlineSize = '240px';
    const element = await interview(place);
    element.expandAll();
    await element.updateComplete;
    const edge = place.getBoundingClientRect().right + 1;
    expect(
      all(element, 'p, h2, h3, li, figure, dd, button').filter((node) => node.getBoundingClientRect().right > edge),
    ).to.deep.equal([]);
  });

  describe('that remembers', () => {
    const remembering = async () => interview(show(withAda('interview-qa', 'answers="collapsed" remember src=""')));
    afterEach(() => sessionStorage.clear());

    it('opens the answers that the reader left open', async () => {
      const element = await remembering();
      all(element, 'h3 > button')[1]!.click();
      element.remove();
      expect(areOpen(await remembering())).to.deep.equal([false, true]);
    });

    it('forgets what the reader closed', async () => {
      const element = await remembering();
      element.expandAll();
      element.collapseAll();
      element.remove();
      expect(areOpen(await remembering())).to.deep.equal([false, false]);
    });

    it('goes on where what is stored is not its own', async () => {
      const element = await remembering();
      element.expandAll();
      for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, '{"x":');
      element.remove();
      expect(areOpen(await remembering())).to.deep.equal([false, false]);
    });

    it('stores nothing unless it is asked to', async () => {
      const element = await interview(show(withAda('interview-qa', 'answers="collapsed"')));
      element.expandAll();
      expect(sessionStorage.length).to.equal(0);
    });
  });

  it('has a rail for pictures and questions, and a column for what is said, where there is room', async () => {
    const place = show(`<interview-qa src="${documents}/interview-sv.json"></interview-qa>`, 'sv');
    place.style.inlineSize = '1200px';
    const element = await interview(place);
    const box = (selector: string) => one(element, selector).getBoundingClientRect();
    expect(box('.front .figure').right).to.be.lessThan(box('.front .facts').left);
    expect(box('.question').right).to.be.lessThan(box('.answers').left);
    // Facts, prose and answers stand on one edge.
    const edges = ['.headline', '.front .facts', '.body > p', '.answers p'].map((part) => Math.round(box(part).left));
    expect(new Set(edges).size).to.equal(1);
    place.style.inlineSize = '500px';
    await until(() => box('.question').bottom <= box('.answers').top, 'the answer below its question');
  });
});
