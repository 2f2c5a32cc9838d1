import { readFileSync } from 'node:fs';

const internal = new Set(['styles', 'connectedCallback', 'disconnectedCallback', 'reveal']);
const isPublic = ({ privacy, name }) =>
  (privacy ?? 'public') === 'public' && !name.startsWith('#') && !internal.has(name);

/** Keeps what a page author can use. */
function keepPublic(declaration) {
  declaration.members = declaration.members?.filter(isPublic);
  // The analyzer takes `dispatchEvent(new SomeEvent(…))` for one more event without a name.
  declaration.events = declaration.events?.filter(({ name }) => name);
}

/** A module that registers an element, which the analyzer does not see through our `define()`. */
function definition({ path }, modules) {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const inFolder = modules.filter(({ path: other }) => other.startsWith(folder));
  const module = inFolder.find(({ declarations }) => declarations?.some(({ tagName }) => tagName));
  const { tagName, name } = module.declarations.find(({ tagName }) => tagName);
  return { kind: 'custom-element-definition', name: tagName, declaration: { name, module: module.path } };
}

/** The public surface as a package has it: built modules, public members, definitions. */
function publicSurface() {
  return {
    name: 'public-surface',
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      for (const module of modules) {
        module.declarations.forEach(keepPublic);
        // `export type *` brings types along, which nobody can import at run time.
        module.exports = module.exports?.filter(({ name }) => name !== '*');
      }
      for (const module of modules.filter(({ path }) => path.endsWith('/define.ts')))
        module.exports = [definition(module, modules)];
      const built = JSON.stringify(modules).replaceAll(/"src\/([^"]+)\.ts"/g, '"dist/$1.js"');
      customElementsManifest.modules = JSON.parse(built);
    },
  };
}

/** In one order on every machine: the analyzer takes files as the file system hands them out. */
function overrideModuleCreation({ ts, globs }) {
  const create = (file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2015, true);
  return globs.sort().map(create);
}

export default {
  overrideModuleCreation,
  globs: ['src/elements/leader-element.ts', 'src/elements/*/*.ts'],
  exclude: ['src/elements/views/**', 'src/**/*.styles.ts', 'src/**/*.view.ts'],
  litelement: true,
  plugins: [publicSurface()],
};
