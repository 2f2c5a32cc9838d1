// The host is a box that works wherever a div works, whatever the page sets for itself.
import { itIn, resize } from './engines.js';
import { all, expect, one, settled, show, withAda } from './page.js';

const tags = ['leader-profile', 'career-timeline', 'interview-qa'] as const;

/** Markup around an element, by what the parent does with its children. */
const parents: Record<string, string> = {
  block: '<div>%%</div>',
  'a row of flex items': '<div style="display:flex;gap:1rem"><nav>Menu</nav>%%</div>',
  'a column of centred flex items': '<div style="display:flex;flex-direction:column;align-items:center">%%</div>',
  'a flex item': '<div style="display:flex"><div>%%</div></div>',
  float: '<div style="float:inline-start">%%</div>',
  'inline-block': '<div style="display:inline-block">%%</div>',
  'a table cell': '<table><tr><td>%%</td></tr></table>',
  'an automatic track of a grid': '<div style="display:grid;grid-template-columns:auto auto"><nav>Menu</nav>%%</div>',
  'a centred grid': '<div style="display:grid;place-items:center">%%</div>',
  'fit-content': '<div style="inline-size:fit-content">%%</div>',
  'an absolute position': '<div style="position:absolute">%%</div>',
  'a fixed position': '<div style="position:fixed;inset-block-start:0">%%</div>',
  'a dialog': '<dialog>%%</dialog>',
  'a popover': '<div popover="manual">%%</div>',
  columns: '<div style="columns:20em">%%</div>',
  'an inline element': '<span>%%</span>',
  'a list item': '<ul><li>%%</li></ul>',
};

/** An element in a parent, settled. */
async function placed(parent: string, markup: string, dir = 'ltr') {
  const place = show(parents[parent]!.replace('%%', markup));
  place.dir = dir;
  place.querySelector('dialog')?.showModal();
  place.querySelector<HTMLElement>('[popover]')?.showPopover();
  return settled(place);
}

const widthOf = (element: Element) => one(element, '.root').getBoundingClientRect();

describe('the box of an element', () => {
  for (const [width, least] of [
    [1280, 200],
    [320, 120],
  ] as const) {
    describe(`on a page of ${width} pixels`, () => {
      before(() => resize(width, 800));
      after(() => resize(800, 600));

      for (const parent of Object.keys(parents)) {
        itIn(['Chromium', 'Firefox'], `is readable in ${parent}`, async () => {
          for (const dir of ['ltr', 'rtl'])
            for (const markup of [...tags.map((tag) => withAda(tag)), withAda('leader-profile', 'variant="card"')]) {
              const element = await placed(parent, markup, dir);
              const box = widthOf(element);
              const what = `${markup.slice(0, 30)} ${dir}: ${box.left} to ${box.right}`;
              expect(box.width, what).to.be.at.least(least);
              expect(box.left, what).to.be.at.least(0);
              expect(box.right, what).to.be.at.most(width);
              document.body.replaceChildren();
            }
        });
      }
    });
  }

  for (const [name, style] of [
    ['white space', 'white-space:pre-line'],
    ['an indent', 'text-indent:3em'],
    ['centred text', 'text-align:center'],
    ['spaced letters', 'letter-spacing:0.3em;word-spacing:1em'],
    ['broken words', 'word-break:break-all;hyphens:auto'],
    ['capitals', 'text-transform:uppercase'],
    ['italics', 'font-style:italic'],
    ['a pointer and a shadow', 'cursor:pointer;text-shadow:1px 1px red'],
  ] as const)
    for (const tag of tags)
      it(`is not changed by ${name} around ${tag}`, async () => {
        const [plain, styled] = [show(withAda(tag)), show(`<div style="${style}">${withAda(tag)}</div>`)];
        const [first, second] = await Promise.all([settled(plain), settled(styled)]);
        const looks = (element: Element) =>
          all(element, 'h2, h3, p, dd, li').map((node) => {
            const { left, width, height } = node.getBoundingClientRect();
            const box = [left, width, height].map((length) => length.toFixed(1));
            const { textAlign, textTransform, fontStyle, letterSpacing, cursor, textShadow } = getComputedStyle(node);
            return { box, textAlign, textTransform, fontStyle, letterSpacing, cursor, textShadow };
          });
        expect(looks(second)).to.deep.equal(looks(first));
      });

  it('keeps its targets at 24 pixels where the page makes its root small', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const contact = [{ type: 'email', value: 'a@example.org' }];
    const links = [{ href: '/a', label: 'A' }];
    const change = (value: { person: object }) => ({ ...value, person: { ...value.person, contact, links } });
    const markup = withAda('leader-profile', '', change) + withAda('career-timeline', 'permalinks');
    const place = show(`<div style="font-size:1.6rem">${markup}</div>`);
    for (const child of place.firstElementChild!.children) await settled(child);
    for (const link of all(place, 'dd a, li a, .permalink').filter((node) => node.getRootNode() !== document))
      expect(link.getBoundingClientRect().height, link.outerHTML).to.be.at.least(24);
  });

  it('stands under a reset of everything', async () => {
    const place = show(
      `<style>*:where(:not(style, script)) { all: unset; display: revert; }</style>${withAda('leader-profile')}`,
    );
    place.style.display = 'block';
    place.style.inlineSize = '1000px';
    const element = await settled(place, 'leader-profile');
    expect(widthOf(element).width).to.equal(1000);
    const [name, initials] = [one(element, 'h2'), one(element, '[part=initials]')];
    expect(initials.getBoundingClientRect().right).to.be.below(name.getBoundingClientRect().left);
  });

  it('has space to the next one, which a page can take away', async () => {
    const place = show(tags.map((tag) => withAda(tag)).join(''));
    const elements = await Promise.all([...place.children].map((child) => settled(child)));
    const gaps = () =>
      elements
        .slice(1)
        .map((element, index) => element.getBoundingClientRect().top - elements[index]!.getBoundingClientRect().bottom);
    for (const gap of gaps()) expect(gap).to.be.at.least(16);
    place.insertAdjacentHTML('beforeend', `<style>${tags.join()} { margin: 0 }</style>`);
    expect(gaps()).to.deep.equal([0, 0]);
  });

  it('keeps the room that a page reserves until the document is there', async () => {
    const place = show('<leader-profile src="#later" style="--leader-min-block-size: 700px"></leader-profile>');
    const element = place.querySelector('leader-profile')!;
    expect(element.getBoundingClientRect().height).to.equal(700);
    element.data = { lang: 'en', person: { name: 'Ada Holm' } };
    await settled(place);
    expect(element.getBoundingClientRect().height).to.be.below(300);
  });

  it('is gone when hidden', async () => {
    const element = await settled(show(withAda('leader-profile', 'hidden')), 'leader-profile');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});
