import { pino, type DestinationStream, type Logger } from 'pino';

/** What must never stand in a log, wherever it sits in what is logged. */
const secrets = [
  'password',
  'token',
  'cookie',
  'authorization',
  'set-cookie',
  'email',
  'recipient',
  'body',
  'text',
  'html',
  'document',
  'title',
];
const redact = secrets.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

/** The product's log: JSON lines, UTC, with secrets and everything people wrote left out. */
export class Log {
  private readonly lines: Logger;

  constructor(level: string, destination?: DestinationStream) {
    const options = {
      level,
      redact: { paths: redact, censor: '[…]' },
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      serializers: { error: describeError },
    };
    this.lines = destination ? pino(options, destination) : pino(options);
  }

  fatal(fields: object, message: string): void {
    this.lines.fatal(fields, message);
  }

  error(fields: object, message: string): void {
    this.lines.error(fields, message);
  }

  warn(fields: object, message: string): void {
    this.lines.warn(fields, message);
  }

  info(fields: object, message: string): void {
    this.lines.info(fields, message);
  }

  debug(fields: object, message: string): void {
    this.lines.debug(fields, message);
  }
}

/** An error without the values that a driver may have put into it: a PostgreSQL error's detail repeats what was stored. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return { kind: error.name, message: error.message, stack: error.stack, ...(code ? { code } : {}), ...(constraint ? { constraint } : {}) };
}
