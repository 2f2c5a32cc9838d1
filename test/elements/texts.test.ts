// How texts of a document stand in lines of ours: their breaks, their direction, and what translators may touch.
import { ada, all, expect, one, settled, show, textOf, until, withAda } from './page.js';

const withPerson = (person: object, attributes = '') =>
  withAda('leader-profile', attributes, (value) => ({ ...value, person: { ...value.person, ...person } }));

describe('texts of a person', () => {
  it('break where the document breaks them', async () => {
    const person = {
      summary: 'Line one.\nLine two.\n\nSecond paragraph.',
      facts: [{ label: 'Hours', value: 'Mon 9–12\r\nTue 13–16' }],
      biography: ['1. First\n2. Second'],
    };
    const element = await settled(show(withPerson(person)));
    expect(one(element, '.summary').innerText).to.equal('Line one.\nLine two.\n\nSecond paragraph.');
    expect(one(element, 'dd').innerText).to.equal('Mon 9–12\nTue 13–16');
    expect(one(element, '.biography p').innerText).to.equal('1. First\n2. Second');
  });

  it('change the order of nothing beside them', async () => {
    const person = { role: 'Chair ‮of', organization: { name: 'Kornby ‮Council' }, expertise: ['A ‮b'] };
    const element = await settled(show(withPerson(person)));
    for (const selector of ['.post', '.place', '[part=name]', 'li'])
      for (const child of all(one(element, selector), 'bdi').slice(0, 1))
        expect(getComputedStyle(child).unicodeBidi, selector).to.equal('isolate');
    expect(all(element, '.post > bdi, .place > bdi, .name > bdi, li > bdi').length).to.equal(4);
  });

  it('leave names, addresses and numbers to no translator', async () => {
    const contact = [
      { type: 'email', value: 'ada@example.org' },
      { type: 'phone', value: '+45 00 00 00 00' },
      { type: 'address', value: 'Harbour Street 1' },
    ];
    const element = await settled(show(withPerson({ contact })));
    const kept = all(element, '[translate=no]').map(textOf);
    expect(kept).to.deep.equal([
      'Ada Holm',
      'Kornby Council',
      'ada@example.org',
      '+45 00 00 00 00',
      'Harbour Street 1',
    ]);
  });

  it('are two paragraphs for the post and the organisation', async () => {
    const element = await settled(show(withAda('leader-profile')));
    expect(all(element, '[part=role] p').map(textOf)).to.deep.equal(['Chief executive', 'Kornby Council']);
  });

  it('have the language and the direction of the document in names', async () => {
    const change = (value: object) => ({ ...value, lang: 'ar' });
    const element = await settled(show(withAda('leader-profile', '', change as never)));
    expect([one(element, 'h2 bdi').lang, one(element, 'h2 bdi').dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('are names in the reader’s script, where there are several', async () => {
    const name = { en: 'Sara Ahmed', ar: 'سارة أحمد' };
    const place = show(`${withPerson({ name })}<div lang="ar" dir="rtl">${withPerson({ name })}</div>`);
    const [first, second] = await Promise.all([...place.children].map((child) => settled(child)));
    expect([textOf(one(first!, 'h2')), textOf(one(second!, 'h2'))]).to.deep.equal(['Sara Ahmed', 'سارة أحمد']);
  });

  it('have titles before and after the name, in the heading', async () => {
    const element = await settled(show(withPerson({ honorificPrefix: 'Dr.', honorificSuffix: 'MP' })));
    expect(textOf(one(element, 'h2'))).to.equal('Dr. Ada Holm MP');
  });

  it('say what a pronunciation is', async () => {
    const element = await settled(show(withPerson({ pronouns: 'she/her', pronunciation: 'AY-duh' })));
    expect(all(element, '.aside').map(textOf)).to.deep.equal(['she/her', 'Pronounced AY-duh']);
  });
});

describe('facts of a person', () => {
  it('have a heading, the document’s or ours', async () => {
    const facts = [{ label: 'Motto', value: 'Listen' }];
    const place = show(withPerson({ facts }) + withPerson({ facts, factsHeading: 'Blue book' }), 'sv');
    const elements = await Promise.all([...place.children].map((child) => settled(child)));
    expect(elements.map((element) => textOf(one(element, '.box h3')))).to.deep.equal(['Fakta', 'Blue book']);
  });

  it('tell when somebody died, and then not how old they are', async () => {
    const element = await settled(show(withPerson({ born: '1930-05-04', died: '2020-01-02' }), 'en'));
    expect(all(element, 'dt').map(textOf)).to.deep.equal(['Born', 'Died']);
    expect(all(element, 'dd').map(textOf)).to.deep.equal(['May 4, 1930', 'January 2, 2020 (89 years)']);
  });

  it('stand above each other: no word is broken for a column of labels', async () => {
    const place = show(withPerson({ facts: [{ label: 'Kommunalbestyrelsesmedlem', value: 'Kornby' }] }));
    place.style.cssText = 'inline-size: 300px; font-size: 200%';
    const element = await settled(place);
    const [label, value] = [one(element, 'dt'), one(element, 'dd')];
    expect(label.getBoundingClientRect().bottom).to.be.at.most(value.getBoundingClientRect().top + 1);
  });
});

describe('what a screen reader hears of a profile', () => {
  it('names the biography', async () => {
    const element = await settled(show(withPerson({ biography: ['She stayed.'] })));
    expect(one(element, '[part=biography]').getAttribute('aria-label')).to.equal('Biography');
  });

  it('says "to" in place of a dash between dates', async () => {
    const element = await settled(show(withAda('career-timeline')));
    const dates = all(element, '[part=dates]')[1]!;
    expect(all(dates, '[aria-hidden=true]').map(textOf)).to.deep.equal(['–']);
    expect(dates.innerText.replace(/\s+/g, ' ')).to.equal('2011 – to 2019');
  });

  it('has no middle dots', async () => {
    const change = (value: object) => ({ ...value, modified: '2026-10-01', reviewed: '2026-10' });
    const element = await settled(show(withAda('leader-profile', '', change as never)));
    expect(all(element, '.times p').map(textOf)).to.deep.equal(['Updated October 1, 2026', 'Reviewed October 2026']);
    expect(textOf(element)).not.to.contain('·');
  });

  it('is told of another language once, before the content, in cards too', async () => {
    const place = show(
      withAda('leader-profile', 'sections="biography career interviews"') + withAda('leader-profile', 'variant="card"'),
      'sv',
    );
    const [whole, card] = await Promise.all([...place.children].map((child) => settled(child)));
    await until(() => textOf(whole!).includes('Because of the harbour'), 'the interview');
    expect(all(whole!, '.note').length).to.equal(1);
    const [note, name] = [one(card!, '.note'), one(card!, 'h2')];
    expect(note.compareDocumentPosition(name)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('hears the kind of a contact in a card, where only the value is seen', async () => {
    const contact = [
      { type: 'email', value: 'ada@example.org' },
      { type: 'phone', value: '+45 00 00 00 00', label: 'Office' },
    ];
    const element = await settled(show(withPerson({ contact }, 'variant="card"')));
    expect(all(element, 'dt').map((label) => label.checkVisibility())).to.deep.equal([false, true]);
    expect(all(element, '[part=contact] a').map((link) => link.ariaLabel)).to.deep.equal([
      'E-mail ada@example.org',
      '+45 00 00 00 00',
    ]);
  });

  it('hears no status while there is nothing to say', async () => {
    const place = show('<leader-profile></leader-profile>');
    await place.querySelector('leader-profile')!.updateComplete;
    expect(all(place, '[role=status]').length).to.equal(0);
    expect(one(place, '[aria-live=polite]').textContent).to.equal('');
    place.querySelector('leader-profile')!.data = ada;
  });
});
