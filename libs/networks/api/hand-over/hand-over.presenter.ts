import type { HandOverView } from '@hv/networks/contracts';
import type { HandOverRow } from './hand-over.queries';

/** A hand-over as those who may know of it see it. */
export const handOverView = ({ id, networkId, from, to, parts, state, endsAt, dueAt }: HandOverRow): HandOverView => ({
  id,
  networkId,
  from,
  to,
  parts,
  state,
  endsAt: endsAt.toISOString(),
  dueAt: dueAt.toISOString(),
});

/** The facts that every event of a hand-over tells. */
export const factOf = ({ id, from, to }: HandOverRow) => ({
  handOverId: id,
  membershipId: from.membershipId,
  fromPersonId: from.personId,
  toPersonId: to.personId,
});

/** What such an event is about. */
export const scopeOf = ({ networkId, from }: HandOverRow) => ({
  object: { kind: 'membership', id: from.membershipId },
  networkId,
  membershipId: from.membershipId,
});
