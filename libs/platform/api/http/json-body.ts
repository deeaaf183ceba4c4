import { isUtf8 } from 'node:buffer';
import { platformProblems } from '@hv/platform/contracts';
import type { FastifyInstance } from 'fastify';
import { BadRequest, UnsupportedType } from '../problems';
import { mayComeFromAnywhere } from './route-rules';

/** Deepest nesting of JSON we read. Deeper bodies would overflow the stack of what walks them. */
export const maxJsonDepth = 60;
/** Largest body of an ordinary request, bytes. */
export const maxBodyBytes = 512 * 1024;

/** Largest form that is taken, unread, bytes. */
const maxFormBytes = 4 * 1024;

/** Reads application/json and nothing else: no forms, no text/plain, which a foreign page could send without asking. */
export function acceptOnlyJson(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: maxBodyBytes }, (request, body, done) => {
    const bytes = body as Buffer;
    if (bytes.length === 0) return done(null, undefined);
    if (!isUtf8(bytes)) return done(new BadRequest(platformProblems.badText, 'The body is not UTF-8.'));
    const text = bytes.toString('utf8');
    if (deeperThan(text, maxJsonDepth)) return done(new BadRequest(platformProblems.tooDeep, 'The body is nested too deeply.'));
    void parse(request, text, (error, value) => {
      if (error) return done(new BadRequest(platformProblems.malformed, 'The body is not valid JSON.'));
      if (mayHoldBadText.test(text) && holdsBadText(value))
        return done(new BadRequest(platformProblems.badText, 'NUL and lone surrogates cannot be stored.'));
      done(null, value);
    });
  });
}

/** Lets forms through to the routes that may be called from anywhere, which read nothing of them; all others refuse them. */
export function acceptForms(server: FastifyInstance): void {
  const types = ['application/x-www-form-urlencoded', 'multipart/form-data'];
  server.addContentTypeParser(types, { parseAs: 'buffer', bodyLimit: maxFormBytes }, (request, _body, done) => {
    if (mayComeFromAnywhere(request)) return done(null, undefined);
    done(new UnsupportedType(platformProblems.unsupportedType, 'Send application/json.'));
  });
}

/** Only an escape can bring a NUL or a lone surrogate into valid UTF-8, so most bodies need no walk. */
const mayHoldBadText = /\\u(0000|d[89a-f])/i;

/** Whether brackets outside of strings nest deeper than `limit`. */
export function deeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 92) index++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 91 || code === 123) {
      if (++depth > limit) return true;
    } else if (code === 93 || code === 125) depth--;
  }
  return false;
}

/** Whether a NUL or lone surrogate stands anywhere in a value. */
export function holdsBadText(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed();
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => holdsBadText(key) || holdsBadText(inner));
}
