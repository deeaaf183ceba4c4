import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';

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

/** How much is gathered before it is written, bytes, and how long it waits at most, ms: a line a request must not be a call to the kernel each. */
const gathering = { minLength: 8_192, periodicFlush: 200 } as const;

type Gathered = ReturnType<typeof pino.destination>;

/** One for the whole process, so that lines stay in order; it is flushed at the process's end, also when an exception ends it. */
let standardOutput: Gathered | undefined;

/** The product's log: JSON lines, UTC, with secrets and everything people wrote left out. */
export class Log {
  private readonly lines: Logger;
  private readonly gathered: Gathered | undefined;

  constructor(level: string, destination?: DestinationStream) {
    const options: LoggerOptions = {
      level,
      redact: { paths: redact, censor: '[…]' },
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      serializers: { error: describeError },
    };
    if (!destination && level !== 'silent') this.gathered = standardOutput ??= pino.destination({ dest: 1, sync: false, ...gathering });
    this.lines = pino(options, destination ?? this.gathered ?? { write: () => undefined });
  }

  fatal(fields: object, message: string): void {
    this.lines.fatal(fields, message);
    this.gathered?.flushSync();
  }

  error(fields: object, message: string): void {
    this.lines.error(fields, message);
    this.gathered?.flush();
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
