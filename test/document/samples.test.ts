import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wholeSamples } from '../samples.js';
import { $defs, type Rule } from '../schema-rules.js';

/** The keys that a value uses of a rule, such as `Person.name`. */
function* used(rule: Rule, value: unknown, owner = ''): Generator<string> {
  const name = rule.$ref?.split('/').at(-1);
  if (name) yield* used($defs[name]!, value, name);
  for (const form of [...(rule.anyOf ?? []), ...(rule.oneOf ?? [])]) yield* used(form, value, owner);
  if (Array.isArray(value)) for (const item of value) yield* used(rule.items ?? {}, item, owner);
  else if (typeof value === 'object' && value) yield* usedIn(rule, value as Record<string, unknown>, owner);
}

function* usedIn(
  { properties, additionalProperties }: Rule,
  value: Record<string, unknown>,
  owner: string,
): Generator<string> {
  const kind = properties?.['type']?.const;
  if (kind !== undefined && kind !== value['type']) return;
  for (const [key, part] of Object.entries(value)) {
    const rule = properties?.[key];
    if (rule) yield `${owner}.${key}`;
    yield* used(rule ?? (typeof additionalProperties === 'object' ? additionalProperties : {}), part, owner);
  }
}

describe('the samples', () => {
  it('use every key that there is', () => {
    const found = new Set(
      wholeSamples.flatMap(({ value }) => [...used($defs['LeaderDocument']!, value, 'LeaderDocument')]),
    );
    const keys = Object.entries($defs).flatMap(([owner, { properties = {} }]) =>
      Object.keys(properties).map((key) => `${owner}.${key}`),
    );
    assert.deepEqual(
      keys.filter((key) => !found.has(key)),
      [],
    );
  });
});
