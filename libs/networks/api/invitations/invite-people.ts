import { invitationLimits, PersonRow } from '@hv/networks/contracts';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, IsOptional, ValidateNested } from 'class-validator';

/** Asks many people into a network at once: all of them or none. */
export class InvitePeople {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(invitationLimits.rows)
  @ValidateNested({ each: true })
  @Type(() => PersonRow)
  readonly rows!: PersonRow[];

  /** Whether municipalities that do not take part yet and clusters that there are none of are made with them; without it they are a fault. A preview tells what would be. */
  @IsOptional()
  @IsBoolean()
  readonly make?: boolean;
}
