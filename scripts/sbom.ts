// `npm run sbom`, after `build`: what the package and the script-tag bundle are made of, as CycloneDX JSON, to standard
// output. npm's own list has all that is installed to develop; this one has what reaches a page or is installed with the
// package: its dependencies, and what the builds say is built in.
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { builtInto, type BuiltIn } from './licenses.js';

interface Component extends BuiltIn {
  'bom-ref': string;
  type: string;
  licenses: object[];
  properties: { name: string; value?: string }[];
}

interface Bill {
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
  metadata: { component: Component };
}

const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as BuiltIn;
const list = execSync('npm sbom --sbom-format cyclonedx --sbom-type library --package-lock-only', {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});
const { components, dependencies, metadata, ...rest } = JSON.parse(list) as Bill;

const builtIn = [...builtInto('dist'), ...builtInto('dist/embed')];
const isDevelopment = ({ properties }: Component) =>
  properties.some((property) => property.name === 'cdx:npm:package:development');
const isBuiltIn = (component: Component) =>
  builtIn.some((one) => one.name === component.name && one.version === component.version);
const shipped = components
  .filter((component) => !isDevelopment(component) || isBuiltIn(component))
  .map((component) => ({ ...component, scope: 'required', properties: [] as Component['properties'] }));

/** A package of which the compiler carries a copy of its own, of another version than the one that is installed. */
function carried({ name, version }: BuiltIn) {
  const { type, licenses } = components.find((component) => component.name === name)!;
  const ref = `${name}@${version}`;
  const purl = `pkg:npm/${ref.replace('@', '%40')}`;
  return { 'bom-ref': ref, type, name, version, scope: 'required', purl, properties: [], licenses };
}

for (const one of builtIn)
  if (!shipped.some(({ name, version }) => name === one.name && version === one.version)) {
    shipped.push(carried(one));
    dependencies
      .find(({ ref }) => ref === metadata.component['bom-ref'])!
      .dependsOn!.push(`${one.name}@${one.version}`);
    dependencies.push({ ref: `${one.name}@${one.version}` });
  }

const root = metadata.component;
const refs = new Set([root['bom-ref'], ...shipped.map((component) => component['bom-ref'])]);
const edges = dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) }));

// npm calls the package by its folder.
const whole = {
  ...rest,
  metadata: { ...metadata, component: { ...root, name } },
  components: shipped,
  dependencies: edges,
};
console.log(JSON.stringify(whole, null, 2));
