// `npm start`: installs, builds and serves the demo.
import { install, run } from './install.js';

install();
run('Building the package and the script-tag bundle', 'npm', ['run', '--silent', 'build']);

const { startDevServer } = await import('@web/dev-server');
const port = Number(process.env.PORT ?? 8000);
await startDevServer({
  config: { rootDir: process.cwd(), port, open: process.env.CI || !process.stdout.isTTY ? false : '/demo/index.html' },
  readCliArgs: false,
  logStartMessage: false,
});
console.log(`\nThe demo is at http://localhost:${port}/demo/index.html\nStop with Ctrl+C.`);
