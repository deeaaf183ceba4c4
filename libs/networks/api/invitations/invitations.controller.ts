import { Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { invitationResent, invitationRestored, InvitationView, invitationWithdrawn } from '@hv/networks/contracts';
import { Actor, CurrentOrigin, For, type Idempotency, IdempotencyKey, IdPipe, type Origin, Records } from '@hv/platform/api';
import { InvitationsService } from './invitations.service';

type BySomeone = Origin & { readonly actor: Actor };

/** An invitation that was sent, for the secretariat of its network. */
@Controller('invitations/:id')
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  /** Sends another link; the old one is dead. */
  @Post('resends')
  @For('person')
  @Records(invitationResent)
  resend(
    @CurrentOrigin() origin: BySomeone,
    @Param('id', IdPipe) id: string,
    @IdempotencyKey() key: Idempotency | null,
  ): Promise<InvitationView> {
    return this.invitations.resend(origin, id, key);
  }

  @Put('withdrawal')
  @For('person')
  @Records(invitationWithdrawn)
  withdraw(@CurrentOrigin() origin: BySomeone, @Param('id', IdPipe) id: string): Promise<InvitationView> {
    return this.invitations.setWithdrawn(origin, id, true);
  }

  /** Takes the withdrawal back. */
  @Delete('withdrawal')
  @For('person')
  @Records(invitationRestored)
  restore(@CurrentOrigin() origin: BySomeone, @Param('id', IdPipe) id: string): Promise<InvitationView> {
    return this.invitations.setWithdrawn(origin, id, false);
  }
}
