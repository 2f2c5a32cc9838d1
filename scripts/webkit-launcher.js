// WebKit for the test runner. @web/test-runner-webdriver would be 255 packages (121 MB), some of which download drivers of
// other browsers, and starts neither the driver nor a screen; the one for Selenium can send no keys.
import { openWebKit } from './webkit-driver.js';

/** The keys that are no character, as WebDriver writes them. */
const named = {
  Tab: '\ue004',
  Enter: '\ue007',
  Escape: '\ue00c',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
};
const stroke = (key) => ['keyDown', 'keyUp'].map((type) => ({ type, value: named[key] ?? key }));

const buttons = ['left', 'middle', 'right'];
const move = (x, y) => ({ type: 'pointerMove', x, y, duration: 0 });
const down = (button = 'left') => ({ type: 'pointerDown', button: buttons.indexOf(button) });
const up = (button = 'left') => ({ type: 'pointerUp', button: buttons.indexOf(button) });

/** Runs one test file after the other in one window. */
class WebKitLauncher {
  name = 'WebKit';
  /** Tells the runner's commands that keys and pointer go through the methods below. */
  type = 'webdriver';
  concurrency = 1;
  #programs;
  #window;
  #session;

  constructor(programs) {
    this.#programs = programs;
  }

  async initialize() {
    if (!this.#programs) throw new Error('No WebKitWebDriver and Xvfb found (Debian: webkit2gtk-driver and xvfb).');
    this.#window = await openWebKit(this.#programs);
  }

  async stop() {
    await this.#window.close();
  }

  async startSession(id, url) {
    this.#session = id;
    await this.#window.send('POST', '/url', { url });
  }

  async stopSession() {
    this.#session = undefined;
    await this.#window.send('POST', '/url', { url: 'about:blank' });
    return {};
  }

  isActive(id) {
    return this.#session === id;
  }

  getBrowserUrl() {
    return this.#window.send('GET', '/url');
  }

  async startDebugSession() {
    throw new Error('WebKit runs unseen here: debug in another browser.');
  }

  sendKeys(_, keys) {
    return this.#act({ type: 'key', id: 'keyboard', actions: keys.flatMap(stroke) });
  }
  sendMouseMove(_, x, y) {
    return this.#point(move(x, y));
  }
  sendMouseClick(_, x, y, button) {
    return this.#point(move(x, y), down(button), up(button));
  }
  sendMouseDown(_, button) {
    return this.#point(down(button));
  }
  sendMouseUp(_, button) {
    return this.#point(up(button));
  }
  resetMouse() {
    return this.#window.send('DELETE', '/actions');
  }

  #point(...actions) {
    return this.#act({ type: 'pointer', id: 'mouse', actions });
  }
  #act(source) {
    return this.#window.send('POST', '/actions', { actions: [source] });
  }
}

export const webkitLauncher = (programs) => new WebKitLauncher(programs);
