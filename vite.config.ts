import { defineConfig, type UserConfig } from 'vite';
import { licenses } from './scripts/licenses.js';
import { budgetAndIntegrity, minifyOnceMore, wordsAsData } from './scripts/embed-plugins.js';
import { smallLit } from './scripts/small-lit.js';
import { shortVariables, smallStyles, smallTemplates, stylesFirst } from './scripts/small-source.js';
import { noClobbering } from './scripts/no-clobbering.js';

// `vite build` makes the npm package, module by module; `vite build --mode embed` the bundle for a script tag.

const npm: UserConfig = {
  plugins: [licenses()],
  build: {
    outDir: 'dist',
    target: 'es2022',
    // Those who install it minify by themselves, and read it when they debug.
    minify: false,
    sourcemap: true,
    lib: {
      entry: ['src/index.ts', 'src/define.ts'],
      formats: ['es'],
    },
    rolldownOptions: {
      // @lit/localize is part of the package: configured twice on a page, by us and by the host, it would throw.
      external: [/^lit($|\/)/, /^zod($|\/)/],
      output: {
        // One file a module, so that bundlers see which of them have side effects.
        preserveModules: true,
        preserveModulesRoot: 'src',
        // npm leaves every folder called node_modules out of a package.
        entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, 'vendor/')}.js`,
      },
    },
  },
};

const embed: UserConfig = {
  plugins: [
    wordsAsData(),
    smallLit(),
    noClobbering(),
    smallTemplates(),
    smallStyles(),
    shortVariables(),
    stylesFirst(),
    minifyOnceMore(),
    budgetAndIntegrity(),
    licenses(),
  ],
  build: {
    outDir: 'dist/embed',
    target: 'es2022',
    sourcemap: false,
    lib: { entry: { 'leader-profile': 'src/embed.ts' }, formats: ['es'] },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { minify: true, entryFileNames: '[name].js', codeSplitting: false },
    },
  },
};

export default defineConfig(({ mode }) => (mode === 'embed' ? embed : npm));
