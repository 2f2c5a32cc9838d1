// Compares pictures of stories with those in test/stories/pictures, which are looked at when they change.
// `UPDATE=1 npm run pictures` takes them anew. Where one differs, the new one and the difference are put into `pictures/`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { openStage, openStory, serve, type Stage } from './storybook.js';

const kept = 'test/stories/pictures';
const found = 'pictures';
const isUpdate = process.env['UPDATE'] === '1';

/** The day on which all pictures are taken, so that "now" stays now. */
const today = Date.UTC(2026, 10, 25, 12);
/** Share of pixels that may differ: browsers draw the edges of letters a little otherwise from one version to the next. */
const tolerance = 0.002;

/** Stories, and the widths and looks in which they are taken; the tallest part is cut. */
const shots: [story: string, width: number, look?: 'dark' | 'forced'][] = [
  ['leader-profile--article', 1100],
  ['leader-profile--article', 320],
  ['leader-profile--article', 700, 'dark'],
  ['leader-profile--forty-cards', 1100],
  ['leader-profile--forty-cards', 700, 'forced'],
  ['leader-profile--list-of-lines', 700],
  ['leader-profile--without-portrait', 700],
  ['leader-profile--cannot-load', 320],
  ['career-timeline--authored', 700],
  ['career-timeline--authored', 320],
  ['career-timeline--headings', 700, 'forced'],
  ['career-timeline--max', 700, 'dark'],
  ['interview-qa--open', 1100],
  ['interview-qa--open', 320],
  ['interview-qa--collapsed', 700],
  ['interview-qa--permalinks', 700, 'dark'],
];

const name = ([story, width, look]: (typeof shots)[number]) =>
  [story.replace('--', '-'), width, ...(look ? [look] : [])].join('-');

const face = (weight: number, style: 'normal' | 'italic') => {
  const file = `node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-${style}.woff2`;
  return `@font-face { font-family: Pictures; font-weight: ${weight}; font-style: ${style};
    src: url(data:font/woff2;base64,${readFileSync(file).toString('base64')}) }`;
};
/** One typeface on every machine. */
const typeface = `${[face(400, 'normal'), face(400, 'italic'), face(600, 'normal'), face(700, 'normal')].join('\n')}
  body, .sb-show-main { font-family: Pictures, sans-serif !important }`;

async function shoot(stage: Stage, [story, width, look]: (typeof shots)[number]): Promise<Buffer> {
  const { page, client } = stage;
  await page.setViewport({ width, height: 900, deviceScaleFactor: 0.75 });
  const features = [
    { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
  ];
  await client.send('Emulation.setEmulatedMedia', { features });
  await openStory(stage, origin, story);
  await page.addStyleTag({ content: typeface });
  await page.evaluate(
    async (scheme) => {
      document.documentElement.style.colorScheme = scheme;
      await document.fonts.ready;
      const images = [...document.querySelectorAll('*')].flatMap((element) => [
        ...(element.shadowRoot?.querySelectorAll('img') ?? []),
      ]);
      // An image may be painted after what is around it, or never where it is far below; here it must not.
      for (const image of images) Object.assign(image, { decoding: 'sync', loading: 'eager' });
      await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    },
    look === 'dark' ? 'dark' : 'light',
  );
  return Buffer.from(await page.screenshot());
}

/** What is wrong with a picture; nothing when it is as it was. */
function difference(file: string, picture: Buffer): string | undefined {
  if (!existsSync(`${kept}/${file}`)) return 'is new';
  const [before, now] = [PNG.sync.read(readFileSync(`${kept}/${file}`)), PNG.sync.read(picture)];
  const { width, height } = now;
  if (before.width !== width || before.height !== height) return `was ${before.width} × ${before.height}`;
  const marked = new PNG({ width, height });
  const pixels = pixelmatch(before.data, now.data, marked.data, width, height, { threshold: 0.15 });
  if (pixels <= width * height * tolerance) return undefined;
  writeFileSync(`${found}/difference-${file}`, PNG.sync.write(marked));
  return `differs in ${pixels} of ${width * height} pixels`;
}

const { origin, close } = await serve();
const stage = await openStage();
await stage.page.evaluateOnNewDocument(`{
  const Real = Date;
  Date = class extends Real {
    constructor(...given) { super(...(given.length ? given : [${today}])); }
    static now() { return ${today}; }
  };
}`);
rmSync(found, { recursive: true, force: true });
mkdirSync(found);
mkdirSync(kept, { recursive: true });
let failed = 0;
for (const shot of shots) {
  const file = `${name(shot)}.png`;
  const picture = await shoot(stage, shot);
  if (isUpdate) writeFileSync(`${kept}/${file}`, picture);
  const what = difference(file, picture);
  if (!what) continue;
  failed++;
  writeFileSync(`${found}/${file}`, picture);
  console.log(`✗ ${file} ${what}: see ${found}/`);
}
await stage.browser.close();
close();
const files = shots.map((shot) => `${name(shot)}.png`);
for (const file of readdirSync(kept)) if (!files.includes(file) && isUpdate) rmSync(`${kept}/${file}`);
console.log(`${shots.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
