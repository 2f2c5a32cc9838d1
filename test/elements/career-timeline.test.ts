import { sendKeys } from '@web/test-runner-commands';
import type { CareerTimeline } from '../../src/elements/career-timeline/career-timeline.js';
import { onPaper } from './engines.js';
import {
  all,
  composed,
  documents,
  expect,
  focused,
  one,
  settled,
  show,
  textBox,
  textOf,
  until,
  withAda,
} from './page.js';

const timeline = (place: Element) => settled<CareerTimeline>(place, 'career-timeline');
const titles = (element: Element) => all(element, '[part=title]').map(textOf);

/** The name of a control that is named by other elements. */
const nameOf = (control: Element) =>
  control
    .getAttribute('aria-labelledby')!
    .split(' ')
    .map((id) => textOf((control.getRootNode() as ShadowRoot).getElementById(id)!))
    .join(' ');

/** A timeline of the given entries. */
const of = (career: object[], attributes = '') =>
  withAda('career-timeline', attributes, (value) => ({ ...value, career }));

describe('career-timeline', () => {
  it('is a list under a heading of the page’s level', async () => {
    const element = await timeline(show(withAda('career-timeline', 'heading-level="4"')));
    expect(textOf(one(element, 'h4'))).to.equal('Career');
    expect(one(element, 'ol').getAttribute('role')).to.equal('list');
    expect(all(element, 'li').length).to.equal(3);
  });

  it('says when, what and where', async () => {
    const element = await timeline(show(withAda('career-timeline'), 'en-GB'));
    expect(all(element, 'li').map(textOf)).to.deep.equal(
      ['Chief executive Now May 2020 – present Kornby Council', 'Director 2011–2019', 'Clerk'].map((text) =>
        text.replace('2011–2019', textOf(one(element, '#then .dates'))),
      ),
    );
    expect(all(element, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2020-05',
      '2011',
      '2019',
    ]);
  });

  it('tells present and coming posts in words', async () => {
    const career = [
      { title: 'Later', start: '2999-01', end: '..' },
      { title: 'Now', start: '2020', end: '..' },
      { title: 'Before', start: '2001', end: '2002' },
      { title: 'Some time' },
    ];
    const element = await timeline(show(of(career), 'da'));
    expect(all(element, 'li').map((entry) => all(entry, '[part=now]').map(textOf).join())).to.deep.equal([
      'Kommende',
      'Nuværende',
      '',
      '',
    ]);
  });

  it('keeps the order of the author', async () => {
    const career = [
      { title: 'A', start: '2011' },
      { title: 'B' },
      { title: 'C', start: '2020' },
      { title: 'D', start: '2001' },
    ];
    expect(titles(await timeline(show(of(career))))).to.deep.equal(['A', 'B', 'C', 'D']);
  });

  it('sorts by date and keeps undated posts behind those they follow', async () => {
    const career = [
      { title: 'A', start: '2011' },
      { title: 'B' },
      { title: 'C', start: '2020' },
      { title: 'D', end: '2001' },
    ];
    const place = show(of(career, 'order="newest"') + of(career, 'order="oldest"'));
    const [newest, oldest] = await Promise.all(
      [...place.children].map((child) => settled<CareerTimeline>(child as CareerTimeline)),
    );
    expect(titles(newest!)).to.deep.equal(['C', 'A', 'B', 'D']);
    expect(titles(oldest!)).to.deep.equal(['D', 'A', 'B', 'C']);
  });

  it('shows only the kinds that are asked for', async () => {
    const career = [{ title: 'Post' }, { title: 'Prize', kind: 'award' }, { title: 'School', kind: 'education' }];
    expect(titles(await timeline(show(of(career, 'kinds="position award"'))))).to.deep.equal(['Post', 'Prize']);
  });

  describe('with more entries than are shown', () => {
    const entries = (element: CareerTimeline) => all(element, '.list:not(.roles) > li');
    const shown = (element: CareerTimeline) =>
      entries(element).filter((entry) => one(entry, '[part=title]').checkVisibility()).length;
    const limited = () => timeline(show(`<career-timeline src="${documents}/long.json" max="5"></career-timeline>`));

    it('shows the first, and all of them when asked, with the focus on the first new one', async () => {
      const element = await limited();
      expect(shown(element)).to.equal(5);
      const button = one<HTMLButtonElement>(element, 'button');
      expect(textOf(button)).to.equal('Show all 200');
      expect(nameOf(button)).to.equal('Show all 200 Career');
      button.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused()?.localName === 'li', 'the focus on an entry');
      expect(shown(element)).to.equal(200);
      expect(entries(element).indexOf(focused() as HTMLElement)).to.equal(5);
    });

    it('takes no room for what it does not show, and counts it in no list', async () => {
      const element = await limited();
      expect(one(element, '.rest').getBoundingClientRect().height).to.equal(0);
      expect(all(element, '.timeline > ol > li').length).to.equal(5);
    });

    it('shows all of them when the browser finds something in one', async () => {
      const element = await limited();
      entries(element)[100]!.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await element.updateComplete;
      expect(shown(element)).to.equal(200);
      expect(all(element, 'button').length).to.equal(0);
    });

    it('prints all of them, and no button', async () => {
      const element = await limited();
      await onPaper(element, () => {
        expect(shown(element)).to.equal(200);
        expect(entries(element)[6]!.getBoundingClientRect().height).to.be.greaterThan(20);
        expect(one(element, 'button').checkVisibility()).to.equal(false);
      });
      expect(shown(element)).to.equal(5);
    });
  });

  it('shows the posts that a post was made of, what came of it, and that it was for the time being', async () => {
    const career = [
      {
        title: 'Executive',
        acting: true,
        summary: 'Led it.',
        highlights: ['Harbour', 'School'],
        roles: [{ title: 'Deputy' }],
      },
    ];
    const element = await timeline(show(of(career), 'sv'));
    expect(textOf(one(element, '.what'))).to.equal('Executive, tillförordnad');
    expect(all(element, '[part=highlights] li').map(textOf)).to.deep.equal(['Harbour', 'School']);
    expect(titles(one(element, 'li ol li'))).to.deep.equal(['Deputy']);
  });

  it('puts dates beside the line when there is room, and below the title when there is not', async () => {
    const place = show(withAda('career-timeline'));
    place.style.inlineSize = '900px';
    const element = await timeline(place);
    const [dates, title] = [one(element, '#now .dates'), one(element, '#now [part=title]')];
    expect(dates.getBoundingClientRect().right).to.be.lessThan(title.getBoundingClientRect().left);
    place.style.inlineSize = '320px';
    await until(() => dates.getBoundingClientRect().top >= title.getBoundingClientRect().bottom - 1, 'dates below');
  });

  it('separates places as the reader’s language does', async () => {
    const career = [{ title: 'Post', organization: { name: 'A' }, location: 'B' }];
    const place = show(of(career) + of(career, 'lang="ar"'));
    place.style.inlineSize = '700px';
    const elements = await Promise.all([...place.children].map((child) => settled<CareerTimeline>(child)));
    expect(elements.map((element) => textOf(one(element, '[part=organization]')))).to.deep.equal(['A, B', 'A، B']);
  });

  it('runs from the left in English, in a page that runs from the right', async () => {
    const place = show(withAda('career-timeline', 'lang="en"'), 'ar');
    place.dir = 'rtl';
    place.style.inlineSize = '900px';
    const title = one(await timeline(place), '#now .what');
    expect(textBox(title).left).to.be.closeTo(title.getBoundingClientRect().left, 2);
  });

  it('runs from the right in Arabic', async () => {
    const place = show(`<career-timeline src="${documents}/right-to-left-ar.json"></career-timeline>`, 'ar');
    place.dir = 'rtl';
    place.style.inlineSize = '900px';
    const element = await timeline(place);
    const [marker, title] = [one(element, '[part=marker]'), one(element, '[part=title]')];
    expect(marker.getBoundingClientRect().left).to.be.greaterThan(title.getBoundingClientRect().right);
  });

  it('takes a heading of the page’s own in place of its own', async () => {
    const place = show(withAda('career-timeline'));
    const own = document.createElement('h4');
    own.slot = 'heading';
    own.textContent = 'What she has done';
    place.firstElementChild!.append(own);
    const element = await timeline(place);
    expect(all(element, 'h2, h4').map(textOf)).to.deep.equal(['What she has done']);
  });

  it('makes headings of titles where the page asks for them, and does not skip a level', async () => {
    const career = [{ title: 'Executive', roles: [{ title: 'Deputy', roles: [{ title: 'Clerk' }] }] }];
    const element = await timeline(show(of(career, 'headings')));
    expect(all(element, 'h2, h3, h4, h5').map((node) => [node.localName, textOf(node)])).to.deep.equal([
      ['h2', 'Career'],
      ['h3', 'Executive'],
      ['h4', 'Deputy'],
      ['h5', 'Clerk'],
    ]);
  });

  it('breaks a range behind its dash', async () => {
    const place = show(of([{ title: 'Post', start: '2018-02', end: '2022-04' }]));
    place.style.inlineSize = '900px';
    const dates = one(await timeline(place), '.dates');
    dates.style.inlineSize = '8em';
    const lines = [...composed(dates)]
      .filter((node): node is Text => node instanceof Text && !/^(to)?$/.test(node.data.trim()))
      .map((node) => {
        const range = document.createRange();
        range.selectNode(node);
        return [node.data.trim(), Math.round(range.getBoundingClientRect().top)] as const;
      });
    const seen = lines.filter(([text]) => text !== 'to');
    expect(seen.map(([text]) => text)).to.deep.equal(['February 2018', '–', 'April 2022']);
    const [[, from], [, dash], [, to]] = seen as [[string, number], [string, number], [string, number]];
    expect([dash - from, to > dash]).to.deep.equal([0, true]);
  });

  it('reads the title of an entry before its dates and its place', async () => {
    const element = await timeline(show(withAda('career-timeline', 'headings')));
    const parts = all(one(element, '#now'), 'h3, .dates, .where').map((part) => part.className || part.localName);
    expect(parts).to.deep.equal(['h3', 'dates', 'where']);
  });

  it('says that a role is held now once: in the dates, else beside the title', async () => {
    const career = [
      { title: 'Open', start: '2020', end: '..' },
      { title: 'Term', start: '2020', end: '2099' },
      { title: 'Later', start: '2998', end: '..' },
    ];
    const element = await timeline(show(of(career)));
    expect(all(element, '[part=now]').map((word) => word.ariaHidden)).to.deep.equal(['true', null, null]);
    expect(all(element, '.dates').map(textOf)[0]).to.equal('2020 – present');
  });

  it('sorts the roles of an entry as well', async () => {
    const roles = [
      { title: 'Clerk', start: '2001', end: '2005' },
      { title: 'Director', start: '2015', end: '..' },
      { title: 'Head', start: '2005', end: '2015' },
    ];
    const element = await timeline(show(of([{ title: 'Council', start: '2001', end: '..', roles }], 'order="newest"')));
    expect(titles(element)).to.deep.equal(['Council', 'Director', 'Head', 'Clerk']);
  });

  it('shows of an entry the roles of the kinds that are asked for', async () => {
    const career = [
      { title: 'Party', roles: [{ title: 'Chair', kind: 'elected' }, { title: 'Adviser' }] },
      { title: 'University', kind: 'education', roles: [{ title: 'Master' }] },
      { title: 'Prize', kind: 'award' },
    ];
    const place = show(of(career, 'kinds="elected"') + of(career, 'kinds="education"'));
    const elements = await Promise.all([...place.children].map((child) => settled<CareerTimeline>(child)));
    expect(elements.map(titles)).to.deep.equal([
      ['Party', 'Chair'],
      ['University', 'Master'],
    ]);
  });

  it('names an entry by its organisation where it has no title, and once', async () => {
    const career = [{ organization: { name: 'Kornby Council' }, location: 'Kornby' }];
    expect(textOf(one(await timeline(show(of(career))), 'li'))).to.equal('Kornby Council Kornby');
  });

  it('keeps a direction that a title or a place brings along inside of it', async () => {
    const career = [
      { title: 'Chair \u202eof the board', start: '2020', end: '..', acting: true },
      {
        title: 'رئيس المجلس',
        organization: { name: 'بلدية الكرمل' },
        unit: 'قسم 3',
        location: '12 Main St',
      },
    ];
    const place = show(of(career));
    place.style.inlineSize = '700px';
    const element = await timeline(place);
    const [title, acting, now] = ['[part=title]', '.acting', '.now'].map((name) => textBox(one(element, name)));
    expect([title!.right <= acting!.left + 1, acting!.right <= now!.left]).to.deep.equal([true, true]);
    const [office, unit, street] = all(element, 'li:nth-child(2) .where bdi').map(textBox);
    expect([office!.right <= unit!.left, unit!.right <= street!.left]).to.deep.equal([true, true]);
  });

  it('keeps the dates of all levels in one column, and places in another where there is room', async () => {
    const place = show(`<career-timeline src="${documents}/full-en.json"></career-timeline>`);
    place.style.inlineSize = '1100px';
    const element = await timeline(place);
    const lefts = new Set(all(element, '.dates').map((dates) => Math.round(dates.getBoundingClientRect().left)));
    expect(lefts.size).to.equal(1);
    const [what, where] = [one(element, '.what'), one(element, '.where')].map((part) => part.getBoundingClientRect());
    expect([what!.right <= where!.left, Math.abs(what!.top - where!.top) < 4]).to.deep.equal([true, true]);
  });

  it('marks what is held, past, coming and unknown by shape', async () => {
    const career = [
      { title: 'Now', start: '2020', end: '..' },
      { title: 'Past', start: '2001', end: '2002' },
      { title: 'Coming', start: '2998' },
      { title: 'Unknown' },
    ];
    const shapes = all(await timeline(show(of(career))), '[part=marker]').map((marker) => {
      const { rotate, borderTopWidth } = getComputedStyle(marker);
      const size = marker.offsetWidth;
      return `${rotate} ${2 * parseFloat(borderTopWidth) >= size ? 'filled' : 'open'} ${size > 8 ? 'large' : 'small'}`;
    });
    expect(shapes).to.deep.equal(['none filled large', 'none open large', '45deg open large', 'none filled small']);
  });
});
