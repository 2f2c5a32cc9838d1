// What networks and servers do to a file.
import type { ServerResponse } from 'node:http';
import type { Answer } from './browser.js';

const json = { 'content-type': 'application/json' };
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response
      .writeHead(code, { 'content-type': 'text/html', 'cache-control': 'no-store', ...headers })
      .end('<!doctype html><title>No</title>');
const body =
  (content: string | Buffer, headers: Record<string, string> = json): Answer =>
  (_, response) =>
    response.writeHead(200, headers).end(content);

/** Sends a space now and then: JSON that goes on for ever. */
function trickle(response: ServerResponse): void {
  const drops = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(drops));
}

/** Where nothing comes that could be read: no answer, no end, or one that a browser keeps to itself. */
export const unreachable: Record<string, Answer> = {
  'an answer of 401': status(401),
  'an answer of 403': status(403),
  'an answer of 404': status(404),
  'an answer of 410': status(410),
  'an answer of 429, to be tried later': status(429, { 'retry-after': '1' }),
  'an answer of 500': status(500),
  'an answer of 503, to be tried later': status(503, { 'retry-after': '1' }),
  // Where a line merely breaks before the answer, browsers ask once more by themselves.
  'an answer that is not one': (_, response) => void response.socket!.end('Nobody is at home.'),
  'a line that breaks in the middle': (_, response) => {
    response.writeHead(200, { ...json, 'content-length': '1000' }).write('{"lang":"en",');
    setImmediate(() => response.destroy());
  },
  'a compression that is none': body('{"lang":"en"}', { ...json, 'content-encoding': 'gzip' }),
  'another origin that does not allow it': (request, response) =>
    status(302, { location: `http://127.0.0.1:${request.headers.host!.split(':')[1]}/demo/documents/full-en.json` })(
      request,
      response,
    ),
  'a redirection that goes round': status(302, { location: '/round' }),
  'a redirection to nothing': status(302, { location: '/nothing' }),
  'a redirection to a port where nobody is': status(302, { location: 'http://localhost:9/' }),
  'no answer ever': () => {},
  'an answer without an end': (_, response) => void response.writeHead(200, json).write('{"lang":"en",'),
  'an answer that trickles for ever': (_, response) => trickle(response.writeHead(200, json)),
};

/** What comes, but cannot be read. */
export const unreadable: Record<string, Answer> = {
  'a page in place of the file': status(200),
  nothing: body(''),
  'half of the file': body('{"lang":"en","person":{"na'),
  'text in UTF-16': body(Buffer.from('{"lang":"en"}', 'utf16le')),
  'a megabyte of one letter': body('a'.repeat(1e6)),
};

/** Where redirections lead. */
export const round: Answer = status(302, { location: '/round' });
