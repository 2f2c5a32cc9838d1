// licenses.txt beside what was built: which packages it contains, and the licence of each.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

export interface BuiltIn {
  name: string;
  version: string;
}

const manifest = (folder: string) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as BuiltIn;

/** The package that a module comes from; undefined for one of ours. */
function packageOf(id: string): BuiltIn | undefined {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
  if (folder) return manifest(folder);
  // Helpers that the compiler brings along: its own copy, of the version in their address.
  const [, scope, name, version] = /^\0(@[^/+]+)\+([^/@]+)@([^/]+)\//.exec(id) ?? [];
  if (version) return { name: `${scope}/${name}`, version };
  if (id.startsWith('\0') && !id.startsWith('\0virtual:'))
    throw new Error(`Of which package is ${JSON.stringify(id)}?`);
  return undefined;
}

/** By the text of the licence: which packages have it. */
function byLicense(packages: BuiltIn[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, version } of packages) {
    const license = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim();
    groups.set(license, [...(groups.get(license) ?? []), `${name} ${version}`]);
  }
  return groups;
}

const section = (packages: string, license: string) => `${packages}\n${'-'.repeat(packages.length)}\n\n${license}\n`;

/** Writes licenses.txt from the modules that are in the output. */
export function licenses(): Plugin {
  return {
    name: 'licenses',
    generateBundle(_, output) {
      const packages = new Map<string, BuiltIn>();
      for (const file of Object.values(output)) {
        const modules = file.type === 'chunk' ? Object.entries(file.modules) : [];
        for (const [id, { renderedLength }] of modules) {
          const found = renderedLength ? packageOf(id) : undefined;
          if (found) packages.set(found.name, found);
        }
      }
      const sorted = [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
      const { name, version } = manifest('.');
      const source = [
        section(`${name} ${version}`, readFileSync('LICENSE', 'utf8').trim()),
        ...[...byLicense(sorted)].map(([license, names]) => section(names.join(', '), license)),
      ].join('\n\n');
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source });
    },
  };
}

/** The packages in something that was built, from its licenses.txt. */
export function builtInto(folder: string): BuiltIn[] {
  const text = readFileSync(`${folder}/licenses.txt`, 'utf8');
  const [, ...others] = [...text.matchAll(/^(.+)\n-+$/gm)].flatMap(([, names]) => names!.split(', '));
  return others.map((line) => {
    const [name, version] = line.split(' ') as [string, string];
    return { name, version };
  });
}
