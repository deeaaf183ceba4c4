import type { TokenScope } from './scopes';

/** Who asks: known by session or access token. What they may do is for the policies to say. */
export class Actor {
  constructor(
    readonly personId: string,
    readonly accountId: string,
    readonly administrator: boolean,
    readonly language: string,
    /** The session or the token they came with. */
    readonly credential: { readonly kind: 'session' | 'token'; readonly id: string },
    readonly scopes: readonly TokenScope[],
    /** When the credential ends, ms since 1970. */
    readonly until: number,
    /** Who is really there, when an administrator looks as this person: they see what the person sees, and change nothing. */
    readonly onlooker: Onlooker | null = null,
  ) {}
}

/** An administrator who looks as somebody else. */
export interface Onlooker {
  readonly seeAsId: string;
  readonly actor: Actor;
}

/** A change and the request it came with; `actor` is null when the system itself acts. */
export interface Origin {
  readonly actor: Actor | null;
  readonly requestId: string | null;
}

/** What the system does by itself: jobs, first start, commands. */
export const bySystem: Origin = { actor: null, requestId: null };
