import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import { inFull, itIn, media, pretend } from './engines.js';
import { documents, expect, one, settled, show, withAda } from './page.js';

declare const axe: typeof axeCore;

const files = ['biography-da', 'interview-sv', 'bilingual-fi-sv', 'minimal', 'right-to-left-ar', 'full-en'];
const languages: Record<string, string> = {
  'biography-da': 'da',
  'interview-sv': 'sv',
  'bilingual-fi-sv': 'sv',
  'right-to-left-ar': 'ar',
};
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds, one line a fault. Landmarks and the page's own heading are the host page's. All of the place is in view,
 * since axe misses part of what is not (dequelabs/axe-core#5183).
 */
const faults = (place: Element): Promise<string[]> => inFull(() => faultsInView(place));

async function faultsInView(place: Element): Promise<string[]> {
  const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
  const { violations } = await axe.run(place, { runOnly: tags, rules });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
  );
}

describe('axe', () => {
  // WebKit's window cannot be as tall as the page.
  itIn(['Chromium', 'Firefox'], 'finds what is far below the window', async () => {
    const place = show(`<h1>Planted</h1><div style="block-size: 5000px"></div>
      <div style="content-visibility: auto; contain-intrinsic-size: auto 20rem">
        <p style="background: #fff; color: #aaa">Text that is too pale.</p>
        <p style="color: #000">A <a href="#x" style="color: #009; text-decoration: none">link</a> in a text.</p>
      </div>`);
    const found = await faults(place);
    expect(found.map((fault) => fault.split(' ')[0])).to.deep.equal(['color-contrast', 'link-in-text-block']);
  });
});

describe('axe finds nothing', () => {
  for (const file of files) {
    for (const scheme of ['light', 'dark']) {
      it(`in ${file}, ${scheme}`, async () => {
        const lang = languages[file] ?? 'en';
        const has = (tag: string) => tag !== 'interview-qa' || !['biography-da', 'minimal'].includes(file);
        const tagsOf = ['leader-profile', 'career-timeline', 'interview-qa'].filter(
          (tag) => has(tag) && (tag === 'leader-profile' || file !== 'minimal'),
        );
        const place = show(tagsOf.map((tag) => `<${tag} src="${documents}/${file}.json"></${tag}>`).join(''), lang);
        if (lang === 'ar') document.documentElement.dir = 'rtl';
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        await Promise.all([...place.children].map((child) => settled(child as never)));
        expect(await faults(place)).to.deep.equal([]);
      });
    }
  }

  it('in collapsed answers with links to them', async () => {
    const place = show(
      `<interview-qa src="${documents}/interview-sv.json" answers="collapsed" toc></interview-qa>`,
      'sv',
    );
    await settled(place);
    expect(await faults(place)).to.deep.equal([]);
  });

  it('in cards and lines', async () => {
    const place = show(
      files
        .map(
          (file) =>
            `<leader-profile variant="card" src="${documents}/${file}.json"></leader-profile><leader-profile variant="line" src="${documents}/${file}.json"></leader-profile>`,
        )
        .join(''),
    );
    await Promise.all([...place.children].map((child) => settled(child as never)));
    expect(await faults(place)).to.deep.equal([]);
  });
});

describe('in a browser without light-dark()', () => {
  for (const scheme of ['light', 'dark']) {
    it(`keeps colours that can be read, ${scheme}`, async () => {
      const place = show(withAda('interview-qa', 'answers="collapsed" toc') + withAda('career-timeline', 'max="1"'));
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      const elements = await Promise.all([...place.children].map((child) => settled(child)));
      for (const element of elements) pretend('light-dark', element);
      expect(getComputedStyle(one(elements[0]!, '.toc a')).color).to.equal(getComputedStyle(place).color);
      expect(await faults(place)).to.deep.equal([]);
    });
  }
});

// The last of the file, since Chromium does not quite come back from them.
describe('career-timeline', () => {
  // Firefox takes them from its system, WebKit has none.
  itIn(['Chromium'], 'keeps markers and buttons visible as borders in forced colours', async () => {
    await media([{ name: 'forced-colors', value: 'active' }]);
    const place = show(`<career-timeline src="${documents}/full-en.json" max="3"></career-timeline>`);
    const element = await settled(place);
    for (const node of element.shadowRoot!.querySelectorAll('.marker, button')) {
      expect(parseFloat(getComputedStyle(node).borderTopWidth)).to.be.greaterThan(0);
    }
    await media([]);
  });
});
