import { SetMetadata } from '@nestjs/common';
import { platformProblems } from '@hv/platform/contracts';
import type { Actor } from '../actor';
import { Forbidden } from '../problems';

export const ONLOOKERS = 'hv:onlookers';

/** Declares that a route shows what is a person's own, e.g. drafts: nobody who looks as them is answered. So are all routes under `/me`. */
export const NotForOnlookers = () => SetMetadata(ONLOOKERS, false);

/** Declares that a route is also for whoever looks as somebody else, though it changes something or is for sessions: how they stop, and who they are. */
export const AlsoForOnlookers = () => SetMetadata(ONLOOKERS, true);

/** Refuses whoever looks as somebody else. @throws Forbidden `platform.only-looking` */
export function refuseOnlooker(actor: Actor | null | undefined): void {
  if (actor?.onlooker)
    throw new Forbidden(platformProblems.onlyLooking, 'Who looks as somebody else changes nothing, and sees nothing private.');
}
