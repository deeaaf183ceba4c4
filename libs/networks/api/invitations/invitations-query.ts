import { type InvitationState, invitationStates } from '@hv/networks/contracts';
import { PageQuery } from '@hv/platform/api';
import { IsIn, IsOptional } from 'class-validator';

/** `?state=&limit=&after=` */
export class InvitationsQuery extends PageQuery {
  /** Only those that stand so; all without it. */
  @IsOptional()
  @IsIn(invitationStates)
  readonly state?: InvitationState;
}
