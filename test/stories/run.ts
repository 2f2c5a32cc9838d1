// Runs every story of the built Storybook. A story passes when it renders, its play function passes and the console is
// quiet (a story that is about an error says with `expectedWarning` what the console has to say), and when axe finds
// nothing in it in any condition, and IBM's engine nothing as it comes. A page of documentation passes when it fits a
// phone and axe finds nothing in it.
import { aceFaults } from './ace.js';
import { axeFaults, axeFaultsInDocs, axeFaultsInView, missedByAxe, prepareAxe } from './axe.js';
import { apply, conditions, nameOf } from './conditions.js';
import { entries, openDocs, openStage, openStory, serve, type Outcome, type Stage, type Story } from './storybook.js';

/** What the console says that it should not, or does not say that it should. */
function noise(messages: string[], expected: string | undefined): string[] {
  const isExpected = (message: string) => expected !== undefined && message.includes(expected);
  const missing = expected && !messages.some(isExpected) ? [`no warning "${expected}"`] : [];
  return [...messages.filter((message) => !isExpected(message)), ...missing];
}

let passed = 0;
let failed = 0;

function count(what: string, reasons: string[]): void {
  if (!reasons.length) passed++;
  else {
    failed++;
    console.log(`✗ ${what}: ${reasons.join('; ').replaceAll(/\s+/g, ' ')}`);
  }
}

/** What is wrong with an outcome. */
function faults({ status, thrown, expectedWarning }: Outcome, messages: string[]): string[] {
  const all = [...thrown, ...noise(messages, expectedWarning)];
  return status === 'success' || all.length ? all : [`status ${status}`];
}

async function checkStory(stage: Stage, { id }: Story): Promise<void> {
  const outcome = await openStory(stage, origin, id);
  await prepareAxe(stage.page);
  for (const condition of conditions) {
    await apply(stage, condition);
    count(`${id} (${nameOf(condition)})`, await axeFaults(stage.page));
  }
  count(id, faults(outcome, stage.messages));
  await apply(stage, conditions[0]!);
  count(`${id} (in view)`, await axeFaultsInView(stage.page));
  count(`${id} (IBM)`, await aceFaults(stage.page));
}

async function checkDocs(stage: Stage, { id }: Story): Promise<void> {
  for (const width of [1280, 320]) {
    await stage.page.setViewport({ width, height: 900 });
    await openDocs(stage, origin, id);
    const actual = await stage.page.evaluate(() => document.documentElement.scrollWidth);
    const tooWide = actual > width ? [`is ${actual} pixels wide`] : [];
    await prepareAxe(stage.page);
    count(`${id} (${width})`, [...tooWide, ...(await axeFaultsInDocs(stage.page))]);
  }
}

/** A checker that misses what is far down would find nothing, and all would pass. */
const checkChecker = async ({ page }: Stage, { id }: Story): Promise<void> => count(id, await missedByAxe(page));

type Job = [check: (stage: Stage, entry: Story) => Promise<void>, entry: Story];

/** Takes what is to be checked from the list until there is nothing left. */
async function work(list: Job[]): Promise<void> {
  const stage = await openStage();
  for (let job = list.shift(); job; job = list.shift()) {
    const [check, entry] = job;
    await check(stage, entry).catch((error: unknown) => count(entry.id, [String(error), ...stage.messages]));
  }
  await stage.browser.close();
}

const { origin, close } = await serve();
/** `ONLY=leader-profile--card npm run stories` looks at one. */
const only = process.env['ONLY'];
const isAsked = ({ id }: Story) => !only || id === only;
const list: Job[] = [
  [checkChecker, { id: 'axe finds what is far down', title: '', tags: [] }],
  ...(await entries('docs')).filter(isAsked).map((entry): Job => [checkDocs, entry]),
  ...(await entries('story')).filter(isAsked).map((entry): Job => [checkStory, entry]),
];
await Promise.all([work(list), work(list)]);
close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
