import { Injectable } from '@nestjs/common';
import { AccountInvitations } from '@hv/identity/api';
import { invitationResent, peopleInvited } from '@hv/networks/contracts';
import { bySystem, Database, Handles, Mails, type RecordedEvent, Settings, UnitOfWork, type Work } from '@hv/platform/api';
import { type AskedInto, askedInto, markDelivered, undeliveredOfBatch } from './delivery.queries';
import { InvitationAcceptance } from './invitation-acceptance';
import { invitationMail } from './invitation-mail';
import { landing } from './landing';

/**
 * Brings invitations to their people, each in a transaction of its own, so that one that fails holds up nobody: whoever has an account is taken
 * in at once, anyone else gets a link. The link is made as its mail is written, for nothing but its hash is kept.
 */
@Injectable()
export class InvitationDelivery {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: AccountInvitations,
    private readonly acceptance: InvitationAcceptance,
    private readonly mails: Mails,
    private readonly settings: Settings,
  ) {}

  @Handles(peopleInvited)
  async onInvited({ payload }: RecordedEvent<{ batchId: string }>): Promise<void> {
    const failures: unknown[] = [];
    for (const { id } of await this.database.run(undeliveredOfBatch, [payload.batchId]))
      await this.unitOfWork.run(bySystem, (work) => this.deliver(work, id)).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} invitations could not be delivered`);
  }

  @Handles(invitationResent)
  async onResent({ payload }: RecordedEvent<{ invitationId: string }>): Promise<void> {
    await this.unitOfWork.run(bySystem, (work) => this.deliver(work, payload.invitationId));
  }

  /** Delivers one invitation, as part of something else; one that was delivered, used, withdrawn or has expired is left alone. */
  async deliver(work: Work, id: string): Promise<void> {
    const open = await this.invitations.locked(work, id);
    const [asked] = await work.statement(askedInto, [id]);
    if (!open || !asked || asked.delivered) return;
    await work.statement(markDelivered, [id]);
    if (open.personId) {
      await this.invitations.use(work, id);
      await this.acceptance.start(work, id, open.personId, asked);
      const url = new URL(landing(asked), this.settings.environment.PUBLIC_URL).href;
      await this.send(work, open, asked, { personId: open.personId, url, until: null });
    } else {
      const url = await this.invitations.link(work, id);
      await this.send(work, open, asked, { personId: null, url, until: open.expiresAt });
    }
  }

  private async send(
    work: Work,
    { email, language }: { readonly email: string; readonly language: string },
    asked: AskedInto,
    { personId, url, until }: { readonly personId: string | null; readonly url: string; readonly until: Date | null },
  ): Promise<void> {
    await this.mails.send(work, { personId, recipient: email, language, ...invitationMail({ ...asked, language, url, until }) });
  }
}
