// Runs every story of the built Storybook. A story passes when it renders, its play function passes and the console is
// quiet (a story that is about an error says with `expectedWarning` what the console has to say), and when axe finds
// nothing in it in any condition.
import { axeFaults, prepareAxe } from './axe.js';
import { apply, conditions, nameOf } from './conditions.js';
import { openStage, openStory, serve, stories, type Outcome, type Stage, type Story } from './storybook.js';

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

async function check(stage: Stage, { id }: Story): Promise<void> {
  const outcome = await openStory(stage, origin, id);
  await prepareAxe(stage.page);
  for (const condition of conditions) {
    await apply(stage, condition);
    count(`${id} (${nameOf(condition)})`, await axeFaults(stage.page));
  }
  count(id, faults(outcome, stage.messages));
}

/** Takes stories from the list until there is none left. */
async function work(list: Story[]): Promise<void> {
  const stage = await openStage();
  for (let story = list.shift(); story; story = list.shift()) {
    const { id } = story;
    await check(stage, story).catch((error: unknown) => count(id, [String(error), ...stage.messages]));
  }
  await stage.browser.close();
}

const { origin, close } = await serve();
const list = await stories();
await Promise.all([work(list), work(list)]);
close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
