import { platformProblems } from '@hv/platform/contracts';
import { BadRequest, Problem, SignInNeeded, StorageFull, TooLarge, Unavailable, NotFound, UnsupportedType } from './problem';

/** PostgreSQL's error codes that mean "not now": connection lost or refused, shutting down, too many clients, lock or statement timeouts, deadlock. */
const passing = /^(08|57P|53300|55P03|57014|40P01|40001|25P0)/;
/** What pg and Node say when there is no connection at all. */
const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);
const lostConnection =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/;

interface Coded {
  readonly code?: unknown;
  readonly statusCode?: unknown;
  readonly message?: unknown;
  readonly driverError?: unknown;
  readonly constraint?: unknown;
}

/**
 * The problem that an error stands for, or undefined when it is a fault of ours.
 * Knows Fastify's own refusals, and PostgreSQL's of bad values (class 22), of a key that is used twice at the same moment, of a full disk and of being away.
 */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  const { code, statusCode, message, driverError, constraint } = (error ?? {}) as Coded;
  if (driverError) return problemOf(driverError);
  if (typeof code === 'string') {
    if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT') return new StorageFull();
    // What the same key makes was made at the same moment: whoever asks again gets it, or hears that it was another request's.
    if (code === '23505' && /idempotency_key/.test(String(constraint))) return new Unavailable();
    if (passing.test(code) || unreachable.has(code)) return new Unavailable();
    if (/^22/.test(code) && code.length === 5) return new BadRequest(platformProblems.badText, 'A value holds what cannot be stored.');
  }
  if (typeof message === 'string' && lostConnection.test(message)) return new Unavailable();
  return typeof statusCode === 'number' ? fastifyProblem(statusCode) : undefined;
}

function fastifyProblem(status: number): Problem | undefined {
  switch (status) {
    case 400:
      return new BadRequest(platformProblems.malformed, 'The request is malformed.');
    case 401:
      return new SignInNeeded();
    case 404:
    case 414: // a path that is too long cannot name anything
      return new NotFound(platformProblems.notFound, 'There is nothing here.');
    case 413:
      return new TooLarge(platformProblems.tooLarge, 'The body is too large.');
    case 415:
      return new UnsupportedType(platformProblems.unsupportedType, 'Send application/json.');
    case 503:
      return new Unavailable();
    default:
      return undefined;
  }
}
