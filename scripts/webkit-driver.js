// WebKitGTK, driven by WebKitWebDriver on a screen that nobody sees. W3C WebDriver is HTTP and needs no client.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

/** Starts a program that does not outlive this process. */
function start(program, args, options) {
  const child = spawn(program, args, options);
  process.once('exit', () => child.kill());
  return child;
}

/** Xvfb takes a number that is free, and writes it when the screen can be used. */
async function startScreen(program) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = start(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = (await text(child.stdio[3])).trim();
  if (!number) throw new Error('Xvfb did not start.');
  return { child, display: `:${number}` };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function send(method, url, body) {
  const signal = AbortSignal.timeout(60_000);
  const response = await fetch(url, { method, signal, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
  return value;
}

/** The driver does not tell when it is ready; it has to be asked. */
async function startDriver(program, display) {
  const port = await freePort();
  // X11 also where the machine's own screen is Wayland's.
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
  const child = start(program, [`--port=${port}`], { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  while (child.exitCode === null) {
    const status = await send('GET', `${url}/status`).catch(() => undefined);
    if (status?.ready) return { child, url };
    await pause(20);
  }
  throw new Error('WebKitWebDriver did not start.');
}

/** Opens a window of WebKit. `send` takes a command by the end of its address in WebDriver, such as `/url`. */
export async function openWebKit(programs) {
  const screen = await startScreen(programs.screen);
  const driver = await startDriver(programs.driver, screen.display);
  const { sessionId } = await send('POST', `${driver.url}/session`, { capabilities: {} });
  const window = `${driver.url}/session/${sessionId}`;
  return {
    send: (method, command, body) => send(method, window + command, body),
    async close() {
      await send('DELETE', window);
      driver.child.kill();
      screen.child.kill();
    },
  };
}
