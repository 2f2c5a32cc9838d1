// What schema.json has for editors beside the schema: messages in words, hints with code in them, and snippets. They are
// keywords of VS Code's JSON language service, which other editors use too; validators ignore them.
import type * as z from 'zod/mini';
import { snippets } from './schema-snippets.js';

interface Hinted extends z.core.JSONSchema.JSONSchema {
  patternErrorMessage?: string;
  errorMessage?: string;
  markdownDescription?: string;
  defaultSnippets?: object[];
}
type Definitions = Record<string, Hinted>;

const nameOf = ({ $ref }: Hinted) => $ref?.replace('#/$defs/', '');
const plain = (text: string) => text.replaceAll('`', '');
const lowerFirst = (text: string) => text[0]!.toLowerCase() + text.slice(1);

/** Says in words what the pattern of a text asks for: what its comment says first, and the examples. */
function patternMessage({ description = '', examples = [] }: Hinted): string {
  const [what] = /^.*?[^.][.](?=\s+[A-Z]|$)/.exec(plain(description)) ?? [plain(description)];
  const others = (examples as string[]).filter((example) => !what.includes(example));
  const label = others.length > 1 ? 'Examples' : 'Example';
  return `Expected ${lowerFirst(what)}${others.length ? ` ${label}: ${others.join(' ')}` : ''}`;
}

/**
 * The hints of an object's properties. The language service lets what a `$ref` leads to replace the description beside it,
 * so the property's own is there a second time under a name that definitions do not use.
 */
function describeProperties({ properties = {} }: Hinted, definitions: Definitions) {
  for (const property of Object.values(properties) as Hinted[]) {
    // The first of the forms of an optional key is that of its value, the other one is `Absent`.
    const reference: Hinted = property.$ref ? property : (property.anyOf?.[0] ?? {});
    const text = property.description ?? definitions[nameOf(reference) ?? '']?.description;
    if (text && (reference.$ref || text.includes('`')))
      (reference.$ref ? reference : property).markdownDescription = text;
  }
}

/** The values of `type` by which the members of a union are told apart. */
function kinds(definitions: Definitions): Map<Hinted, string> {
  const found = new Map<Hinted, string>();
  for (const { properties } of Object.values(definitions)) {
    const type = properties?.['type'] as Hinted | undefined;
    if (type?.const !== undefined) found.set(type, String(type.const));
  }
  return found;
}

/** Adds the hints to the definitions of a schema. */
export function addHints(definitions: Definitions): void {
  for (const [name, definition] of Object.entries(definitions)) {
    if (definition.pattern) definition.patternErrorMessage = patternMessage(definition);
    if (snippets[name]) definition.defaultSnippets = snippets[name];
    describeProperties(definition, definitions);
  }
  const blocks = kinds(definitions);
  const known = [...blocks.values()].map((kind) => `"${kind}"`).join(', ');
  // Without it, an unknown type is said to have to be that of whichever member the service tried first.
  for (const type of blocks.keys()) type.errorMessage = `There is no such block. Known types: ${known}.`;
}
