// schema.json, for tests that walk it.
import { readFileSync } from 'node:fs';

export interface Rule {
  $ref?: string;
  title?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  anyOf?: Rule[];
  oneOf?: Rule[];
  items?: Rule;
  properties?: Record<string, Rule>;
  required?: string[];
  propertyNames?: Rule;
  additionalProperties?: Rule | boolean;
}

export const { $defs } = JSON.parse(readFileSync('schema.json', 'utf8')) as { $defs: Record<string, Rule> };
