// Portraits that come, that do not, and that have an unlikely shape.
import { itIn } from './engines.js';
import { all, documents, expect, one, pixel, settled, show, textOf, until, withAda } from './page.js';

const withImage = (image: object, attributes = '') =>
  withAda('leader-profile', attributes, (value) => ({
    ...value,
    person: { ...value.person, image: { alt: 'Ada', ...image } },
  }));

const letters = (element: Element) => all(element, '[part=initials]').map(textOf);

describe('a portrait', () => {
  for (const [name, src] of [
    ['that is not found', '/none.png'],
    ['that is no picture', 'data:image/png;base64,AAAA'],
    ['on a host that does not exist', 'http://nowhere.invalid/ada.jpg'],
    ['without an address', ''],
    ['with an address that is refused', 'javascript:alert(1)'],
  ] as const)
    for (const variant of ['article', 'card'])
      it(`${name} gives way to initials in a ${variant}`, async () => {
        const credit = { role: 'photo', name: 'Bo Lind' };
        const place = show(withImage({ src, credit }, `variant="${variant}"`));
        const element = place.querySelector('leader-profile')!;
        element.addEventListener('leader-error', (event) => event.preventDefault());
        const { warn } = console;
        console.warn = () => {};
        await settled(place);
        console.warn = warn;
        await until(() => letters(element).join() === 'AH', 'the initials');
        expect(all(element, 'img')).to.deep.equal([]);
        expect(textOf(element)).not.to.contain('Bo Lind');
      });

  it('is shown again when another document has one that can be had', async () => {
    const place = show(withImage({ src: '/none.png' }));
    const element = await settled(place);
    await until(() => letters(element).length, 'the initials');
    element.data = { lang: 'en', person: { name: 'Ada Holm', image: { src: pixel, alt: 'Ada' } } };
    await until(() => all(element, 'img').length, 'the picture');
    expect(letters(element)).to.deep.equal([]);
  });

  for (const variant of ['article', 'card'])
    for (const [width, height] of [
      [100, 1200],
      [2000, 100],
    ] as const)
      it(`of ${width} × ${height} keeps the frame in a ${variant}`, async () => {
        const place = show(withImage({ src: pixel, width, height }, `variant="${variant}"`));
        const box = one(await settled(place), 'img').getBoundingClientRect();
        expect(box.height / box.width).to.be.closeTo(1.25, 0.05);
      });

  // WebKitGTK loads it at once.
  itIn(['Chromium', 'Firefox'], 'loads when it is near', async () => {
    const place = show(
      `<div style="block-size: 20000px"></div>${withImage({ src: `${documents}/portrait-josephine-400.webp` })}`,
    );
    const element = await settled(place);
    const img = one<HTMLImageElement>(element, 'img');
    expect(img.complete).to.equal(false);
    img.scrollIntoView();
    await until(() => img.complete && img.naturalWidth === 400, 'the picture');
  });

  it('is no figure where it has no caption', async () => {
    const place = show(withImage({ src: pixel, alt: '' }));
    expect(all(await settled(place), 'figure').length).to.equal(0);
  });

  it('comes after the name, and stands beside it', async () => {
    const place = show(withImage({ src: pixel }));
    place.style.inlineSize = '1000px';
    const element = await settled(place);
    const [name, img] = [one(element, 'h2'), one(element, 'img')];
    expect(name.compareDocumentPosition(img)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(img.getBoundingClientRect().right).to.be.below(name.getBoundingClientRect().left);
  });
});
