import { invitationLimits, PersonRow } from '@hv/networks/contracts';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, ValidateNested } from 'class-validator';

/** Asks many people into a network at once: all of them or none. */
export class InvitePeople {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(invitationLimits.rows)
  @ValidateNested({ each: true })
  @Type(() => PersonRow)
  readonly rows!: PersonRow[];
}
