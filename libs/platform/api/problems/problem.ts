import { type FieldProblemView, platformProblems } from '@hv/platform/contracts';

/** A request that cannot be granted, with a stable code. Anything else that is thrown is a fault of ours and becomes a 500 without text. */
export abstract class Problem extends Error {
  abstract readonly status: number;
  /** What else its reader is told: names, numbers, moments (ISO 8601). Only what they may know. */
  readonly about?: Readonly<Record<string, string>>;

  constructor(
    readonly code: string,
    /** One English sentence for developers; never what a person wrote. */
    readonly detail = '',
    readonly errors?: readonly FieldProblemView[],
  ) {
    super(code);
  }
}

/** 400: the request itself is malformed. */
export class BadRequest extends Problem {
  readonly status = 400;
}

/** 401: we do not know who asks. */
export class SignInNeeded extends Problem {
  readonly status = 401;
  constructor(code: string = platformProblems.signInNeeded, detail = 'Sign in first.') {
    super(code, detail);
  }
}

/** 403: known to the reader, but not theirs to do. */
export class Forbidden extends Problem {
  readonly status = 403;
}

/** 403: more must be proved first. What is sent back with the proof is in `challenge`; how it may be given, in `ways`. */
export class ProofNeeded extends Problem {
  readonly status = 403;
  constructor(
    code: string,
    detail: string,
    readonly ways: readonly string[],
    readonly challenge?: string,
  ) {
    super(code, detail);
  }
}

/** 404: not there, or not for the reader to know: the same answer. */
export class NotFound extends Problem {
  readonly status = 404;
}

/** 409: contradicts what is there. */
export class Conflict extends Problem {
  readonly status = 409;
  /** What would be accepted instead. */
  readonly proposal?: string;
}

/** 423: somebody works on it. */
export class Locked extends Problem {
  readonly status = 423;
  constructor(
    code: string,
    detail: string,
    override readonly about?: Readonly<Record<string, string>>,
  ) {
    super(code, detail);
  }
}

/** 412: based on an older state; carries the current one. */
export class Stale extends Problem {
  readonly status = 412;
  constructor(readonly current: unknown) {
    super(platformProblems.stale, 'It has changed since; the current state is in `current`.');
  }
}

/** 413 */
export class TooLarge extends Problem {
  readonly status = 413;
}

/** 415: sent in a form that is not read. */
export class UnsupportedType extends Problem {
  readonly status = 415;
}

/** 422: understood, but not acceptable. */
export class Unacceptable extends Problem {
  readonly status = 422;
}

/** 428: an edit must say which version it is based on. */
export class VersionNeeded extends Problem {
  readonly status = 428;
  constructor() {
    super(platformProblems.versionNeeded, 'Send If-Match with the version the edit is based on.');
  }
}

/** 429: too many in too short a time. */
export class TooMany extends Problem {
  readonly status = 429;
  constructor(
    readonly retryAfterSeconds: number,
    code: string = platformProblems.tooMany,
    detail = 'Too many requests; try again later.',
  ) {
    super(code, detail);
  }
}

/** 503: not now; nothing was changed. */
export class Unavailable extends Problem {
  readonly status = 503;
  constructor(readonly retryAfterSeconds = 2) {
    super(platformProblems.unavailable, 'Not available right now; nothing was changed.');
  }
}

/** 507: no room for what was sent. */
export class StorageFull extends Problem {
  readonly status = 507;
  constructor() {
    super(platformProblems.storageFull, 'There is no room left; nothing was stored.');
  }
}

/** Throws 403 unless granted. */
export function allow(granted: boolean, code: string): asserts granted {
  if (!granted) throw new Forbidden(code);
}
