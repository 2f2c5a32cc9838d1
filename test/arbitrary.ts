// Documents by chance, from schema.json: every form that a value may have, and what differs from one in a single place.
import fc, { type Arbitrary } from 'fast-check';
import { $defs, type Rule } from './schema-rules.js';

export { seed } from './seed.js';

const isVisible = new RegExp($defs['FilledText']!.anyOf![0]!.pattern!);

/** Words, all of Unicode, and halves of characters. */
export const texts: Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('__proto__', 'constructor', '\ufeff', '\u202e', '\u0000', '<b>', ' ', '\n'),
);

/** Texts that stay as they are: with something to see, and line breaks as the reader gets them. */
const seen = texts.filter((text) => isVisible.test(text) && !text.includes('\r'));

const pathTexts = fc.string({ unit: fc.constantFrom(...'abcAZ019/?#%&=:@.,;-_ ~åß漢\u2028') });
const addresses = (...starts: string[]) =>
  fc
    .tuple(fc.constantFrom(...starts, '/', './', '../', '?', '#', 'page', ''), pathTexts)
    .map((parts) => parts.join(''));
const digits = (count: number) => fc.array(fc.constantFrom(...'0123456789'), { minLength: count, maxLength: count });
const dates = fc
  .tuple(
    digits(3),
    fc.constantFrom('X', '0', '4', '9-02', '9-12', '6-02-29', '7-04-30', '1-12-31'),
    fc.constantFrom('', '~', '?'),
  )
  .map(([century, rest, doubt]) => century.join('') + rest + doubt);
const unit = (letter: string) =>
  fc.option(fc.nat(9999), { nil: '' }).map((count) => (count === '' ? '' : `${count}${letter}`));

/** For each pattern of the schema, by its name, what comes near it. */
const patterned: Record<string, Arbitrary<string>> = {
  Url: addresses('https://example.org/', 'HTTP://', '//', 'mailto:', 'tel:+', 'Https:'),
  ImageUrl: addresses('https://example.org/', 'http:', 'data:image/png;base64,', 'data:image/avif,'),
  Lang: fc.oneof(
    fc.constantFrom('en', 'sv', 'da', 'nb', 'fi', 'ar', 'he', 'zh-Hant', 'en-GB', 'se', 'und'),
    fc.stringMatching(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,2}$/),
  ),
  PartialDate: dates,
  EndDate: fc.oneof(dates, fc.constant('..')),
  Duration: fc
    .tuple(unit('Y'), unit('M'), unit('W'), unit('D'))
    .filter((units) => units.some(Boolean))
    .map((units) => `P${units.join('')}`),
  Id: fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,5}$/),
};

function matching(name: string): Arbitrary<string> | undefined {
  const pattern = new RegExp($defs[name]?.pattern ?? '');
  return patterned[name]?.filter((text) => pattern.test(text));
}

const plain: Record<string, Arbitrary<unknown>> = {
  string: seen,
  boolean: fc.boolean(),
  null: fc.constant(null),
  array: fc.constant([]),
  object: fc.constant({}),
};
const finite = { noNaN: true, noDefaultInfinity: true };

function numbers({ minimum }: Rule): Arbitrary<number> {
  return minimum === undefined
    ? fc.double({ min: Number.MIN_VALUE, ...finite })
    : fc.double({ min: 0, max: 1, ...finite });
}

type Tie = (name: string) => Arbitrary<unknown>;

/** One time in three, so that documents stay small. */
const sometimes = (arbitrary: Arbitrary<unknown>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

function objects({ properties = {}, required = [], anyOf = [] }: Rule, tie: Tie): Arbitrary<unknown> {
  const model = Object.entries(properties).map(([key, rule]) => {
    const arbitrary = arbitraryOf(rule, tie);
    return [key, required.includes(key) ? arbitrary : sometimes(arbitrary)];
  });
  const note = sometimes(fc.jsonValue({ maxDepth: 1 }));
  return fc
    .record({ ...Object.fromEntries(model), 'x-note': note } as Record<string, Arbitrary<unknown>>)
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)))
    .filter((value) => !anyOf.length || anyOf.some((choice) => choice.required!.every((key) => key in value)));
}

function arbitraryOf(rule: Rule, tie: Tie): Arbitrary<unknown> {
  if (rule.$ref) return tie(rule.$ref.split('/').at(-1)!);
  if ('const' in rule) return fc.constant(rule.const);
  if (rule.enum) return fc.constantFrom(...rule.enum);
  if (rule.properties) return objects(rule, tie);
  // Nothing that is absent: it would be so once more.
  const forms = (rule.anyOf ?? rule.oneOf)?.filter(({ $ref }) => $ref !== '#/$defs/Absent');
  if (forms) return fc.oneof(...forms.map((form) => arbitraryOf(form, tie)));
  if (rule.items) {
    const items = arbitraryOf(rule.items, tie);
    // A text in pieces has something to see, and no bare strings that touch.
    if (rule.title?.includes('uns')) return items.map((item) => [item]);
    return fc.array(items, { minLength: 1, maxLength: 2, depthIdentifier: 'list' });
  }
  if (rule.propertyNames) {
    const values = arbitraryOf(rule.additionalProperties as Rule, tie);
    return fc.dictionary(tie('Lang') as Arbitrary<string>, values, { minKeys: 1, maxKeys: 2, noNullPrototype: true });
  }
  return rule.type === 'number' ? numbers(rule) : plain[rule.type!]!;
}

/** Where every part is that an element shows. */
const whole: Rule = { ...$defs['LeaderDocument'], required: ['lang', 'person', 'career', 'interviews'] };

/** An arbitrary for each definition of the schema. */
const definitions = fc.letrec((tie) =>
  Object.fromEntries(
    Object.entries({ ...$defs, whole }).map(([name, rule]) => [name, matching(name) ?? arbitraryOf(rule, tie)]),
  ),
);

/** A document that the schema takes, of this version. */
export const validDocuments = (
  fc.oneof(definitions['LeaderDocument']!, definitions['whole']!) as Arbitrary<{ $schema?: string; lang: string }>
).filter(({ $schema = '' }) => !/@\d/.test($schema));

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Step = string | number;

/** The paths of everything in a value, itself included. */
export function* places(value: unknown, path: Step[] = []): Generator<Step[]> {
  yield path;
  if (typeof value !== 'object' || !value) return;
  for (const [key, part] of Object.entries(value))
    yield* places(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A copy of a value with something else in one place. */
export function replaced(value: unknown, [step, ...rest]: Step[], other: unknown): unknown {
  if (step === undefined) return other;
  const inner = replaced((value as Record<Step, unknown>)[step], rest, other);
  if (Array.isArray(value)) return value.with(Number(step), inner);
  return { ...(value as object), [step]: inner };
}

/** A document that differs from a valid one in one place, and where: a value there, or a key more. */
export function withFault(faults: Arbitrary<unknown>) {
  return fc.tuple(validDocuments, fc.nat(), faults).map(([document, number, fault]) => {
    const all = [...places(document)];
    const path = all[number % all.length]!;
    return { document: replaced(document, path, fault), path };
  });
}
