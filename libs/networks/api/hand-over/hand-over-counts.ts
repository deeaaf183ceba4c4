import { Injectable } from '@nestjs/common';
import type { HandOverCountsView } from '@hv/networks/contracts';

/** Whose work is counted. */
export interface CountedMembership {
  readonly membershipId: string;
  readonly personId: string;
  readonly networkId: string;
  readonly organisationId: string;
}

/** Counts what somebody has in a capability. */
export type HandOverCount = (membership: CountedMembership) => Promise<Partial<HandOverCountsView>>;

/** How much there is to hand over: told by the capabilities that keep it, which register themselves here. */
@Injectable()
export class HandOverCounts {
  private readonly sources: HandOverCount[] = [];

  register(source: HandOverCount): void {
    this.sources.push(source);
  }

  async of(membership: CountedMembership): Promise<HandOverCountsView> {
    const none = { groups: 0, follows: 0, scheduled: 0, drafts: 0, asks: 0, reports: 0 };
    const told = await Promise.all(this.sources.map((source) => source(membership)));
    return Object.assign(none, ...told) as HandOverCountsView;
  }
}
