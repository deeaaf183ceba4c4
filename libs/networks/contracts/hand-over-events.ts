import { eventType } from '@hv/platform/contracts';
import type { HandOverPart } from './hand-over';
import type { Role } from './roles';

/** Who hands over, who takes over, and whose memberships these are. */
interface HandOverFact {
  handOverId: string;
  membershipId: string;
  fromPersonId: string;
  toPersonId: string;
}

/** Work will be handed over at a moment, and can be taken back until then. */
export const handOverPlanned = eventType<HandOverFact & { parts: HandOverPart[]; dueAt: string }>('networks.hand-over-planned');
/** It will not be after all: the leaver is as they were. */
export const handOverWithdrawn = eventType<HandOverFact>('networks.hand-over-withdrawn');
/** It was due, and whoever should take over was no longer there. */
export const handOverFailed = eventType<HandOverFact>('networks.hand-over-failed');
/** The work has another person now. Every capability moves what it keeps of these parts, once. */
export const membershipHandedOver = eventType<
  HandOverFact & { networkId: string; organisationId: string; parts: HandOverPart[]; gainedRoles: Role[] }
>('networks.membership-handed-over');
