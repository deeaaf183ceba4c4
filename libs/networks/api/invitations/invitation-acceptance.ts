import { Injectable } from '@nestjs/common';
import { Conflict, type Work } from '@hv/platform/api';
import { MembershipStarts } from '../memberships/membership-starts';
import { type AskedInto, markAccepted } from './delivery.queries';

/** What an invitation promised begins. */
@Injectable()
export class InvitationAcceptance {
  constructor(private readonly starts: MembershipStarts) {}

  /** Starts the membership; whoever came to be in the network for that organisation meanwhile stays as they are. @throws Unacceptable */
  async start(work: Work, id: string, personId: string, asked: AskedInto): Promise<void> {
    await work.statement(markAccepted, [id, personId, await this.membership(work, personId, asked)]);
  }

  private async membership(work: Work, personId: string, { networkId, organisationId, roles, validTo }: AskedInto): Promise<string | null> {
    const wish = { networkId, personId, organisationId, roles, ...(validTo ? { validTo: validTo.toISOString() } : {}) };
    try {
      return (await this.starts.start(work, { actor: null, requestId: null }, wish, null)).id;
    } catch (failure) {
      if (failure instanceof Conflict) return null;
      throw failure;
    }
  }
}
