import { SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { EventType } from '@hv/platform/contracts';
import type { FastifyRequest } from 'fastify';

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

/**
 * Lets a changing route be called from anywhere: no Origin of ours is asked, and a form is taken, unread. For mail programs alone, where the
 * address holds a secret that allows just what is done; who is signed in must not matter to it.
 */
export const FromAnywhere = () => RouteConfig({ fromAnywhere: true });

/** Whether a request has come to such a route. */
export const mayComeFromAnywhere = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { fromAnywhere?: boolean } | undefined)?.fromAnywhere === true;
