import { SetMetadata } from '@nestjs/common';
import type { EventType } from '@hv/platform/contracts';

/** Who may call a route at all; what they may do with the thing is the policy's to say. */
export type RouteAudience = 'anyone' | 'person' | 'session' | 'administrator';

export const AUDIENCE = 'hv:audience';
export const RECORDS = 'hv:records';

/**
 * Declares who may call a route; without it nobody may.
 * `anyone`: also without sign-in. `person`: by session or token. `session`: not with a token. `administrator`: whose account is flagged so.
 */
export const For = (audience: RouteAudience) => SetMetadata(AUDIENCE, audience);

/** Declares which events a changing route records. */
export const Records = (...events: EventType<object>[]) =>
  SetMetadata(
    RECORDS,
    events.map((event) => event.name),
  );

/** Declares that a changing route records no event, and why that is right. */
export const RecordsNothing = (reason: string) => SetMetadata(RECORDS, { reason });
