import { Injectable } from '@nestjs/common';
import { membershipEnded } from '@hv/networks/contracts';
import type { Work } from '@hv/platform/api';
import { type MembershipRow, raiseVersions } from '../memberships/memberships.queries';

/** What follows in the same transaction when memberships end, by a verb or by their date. */
@Injectable()
export class MembershipEndings {
  /** Closes their spaces' rooms to whoever is no longer let in, and tells of each end. */
  async conclude(work: Work, memberships: readonly MembershipRow[]): Promise<void> {
    const rows = await work.statement(raiseVersions, [memberships.map(({ id }) => id)]);
    const spacesOf = new Map(rows.map(({ membershipId, spaceIds }) => [membershipId, spaceIds]));
    for (const { id, personId, networkId } of memberships) {
      const scope = { object: { kind: 'membership', id }, networkId, membershipId: id };
      await work.record(membershipEnded, scope, { membershipId: id, personId, spaceIds: spacesOf.get(id) ?? [] });
    }
  }
}
