import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { transformWithOxc } from 'vite';
import { findChromium, findFirefox, findWebKit } from './scripts/browser.js';
import { webkitLauncher } from './scripts/webkit-launcher.js';

/** The one transform of TypeScript: Vite's own, so that tests run what the build makes. */
function viteTypeScript() {
  const file = (path) => join(process.cwd(), decodeURIComponent(path.split('?')[0]));
  return {
    name: 'vite-typescript',
    resolveMimeType: ({ path }) => (path.endsWith('.ts') ? 'js' : undefined),
    resolveImport({ source, context }) {
      if (!context.path.endsWith('.ts') || !/^\.{1,2}\/.*\.js$/.test(source)) return undefined;
      const typed = source.replace(/\.js$/, '.ts');
      return existsSync(join(dirname(file(context.path)), typed)) ? typed : undefined;
    },
    async transform({ path, body }) {
      if (!path.endsWith('.ts')) return undefined;
      const { code, map } = await transformWithOxc(body, file(path), { target: 'es2022', sourcemap: true });
      return { body: code, map };
    },
  };
}

/** `executeServerCommand('media', { features: [{ name, value }] })`: what the built-in emulateMedia leaves out. */
function media() {
  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return undefined;
      const client = await session.browser.getPage(session.id).createCDPSession();
      await client.send('Emulation.setEmulatedMedia', payload);
      return true;
    },
  };
}

/** Counts and names at the end what an engine leaves to others, so that no test is left out in silence. */
function leave() {
  const left = new Map();
  return {
    name: 'leave',
    executeCommand({ command, payload, session: { browser } }) {
      if (command !== 'leave') return undefined;
      left.set(browser.name, [...(left.get(browser.name) ?? []), ...payload]);
      return true;
    },
    serverStop() {
      for (const [name, titles] of left)
        console.log([`${name} leaves ${titles.length} to others:`, ...titles].join('\n  '));
    },
  };
}

/** Puppeteer drives all but WebKit. */
async function launcher(name) {
  if (name === 'webkit') return webkitLauncher(findWebKit());
  const browser = name === 'firefox' ? { browser: 'firefox', ...findFirefox() } : await findChromium();
  return chromeLauncher({ puppeteer, launchOptions: { headless: true, ...browser } });
}

export default {
  files: 'test/elements/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [viteTypeScript(), media(), leave()],
  browsers: await Promise.all((process.env.BROWSERS ?? 'chromium').split(',').map(launcher)),
  filterBrowserLogs: ({ args: [text] }) => !String(text).includes('Lit is in dev mode'),
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // Two pages at once would take the focus from each other.
  concurrency: 1,
  coverage: process.env.COVERAGE === '1',
  coverageConfig: { include: ['src/**'], report: true, reportDir: 'coverage', reporters: ['text-summary', 'lcov'] },
};
