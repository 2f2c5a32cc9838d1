// `npm run sbom`: what the package and the script-tag bundle are made of, as CycloneDX JSON, to standard output.
// npm's own list has all that is installed to develop; this leaves what reaches a page or those who install the package.
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Developed with, yet built into the package: see vite.config.ts. */
const builtIn = new Set(['@lit/localize']);

const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
const list = execSync('npm sbom --sbom-format cyclonedx --sbom-type library --package-lock-only', {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});
const { components, dependencies, metadata, ...rest } = JSON.parse(list);

const isDevelopment = ({ properties }) => properties.some((it) => it.name === 'cdx:npm:package:development');
const shipped = components
  .filter((component) => !isDevelopment(component) || builtIn.has(component.name))
  .map((component) => ({ ...component, scope: 'required', properties: [] }));

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
