// The sample documents, for tests in Node.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Sample {
  name: string;
  value: Record<string, unknown>;
}

const read = (folder: string): Sample[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      name: `${folder}/${file}`,
      value: JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Sample['value'],
    }));

/** The samples of this project; all but one are whole. */
export const samples = read('demo/documents');
export const wholeSamples = samples.filter(({ name }) => !name.endsWith('/broken.json'));

/** Documents about real people, which are no part of the project; tested with where they are. */
const elsewhere = '../shared/documents';
export const realDocuments = existsSync(elsewhere) ? read(elsewhere) : [];
