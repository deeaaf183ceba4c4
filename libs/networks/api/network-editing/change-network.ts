import { networkDay, networkLimits, type NetworkWish, WrittenPhase } from '@hv/networks/contracts';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsISO8601, IsOptional, IsString, Length, Matches, MaxLength, ValidateNested } from 'class-validator';

/** Changes what a network is; what is left out stays. */
export class ChangeNetwork implements NetworkWish {
  @IsOptional()
  @IsString()
  @Length(1, networkLimits.name)
  @Matches(/\S/)
  readonly name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(networkLimits.purpose)
  readonly purpose?: string;

  /** First day, `yyyy-mm-dd`. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(networkDay)
  readonly from?: string;

  /** Last day, `yyyy-mm-dd`. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(networkDay)
  readonly to?: string;

  /** All of them, instead of those there were; kept by date. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(networkLimits.phases)
  @ValidateNested({ each: true })
  @Type(() => WrittenPhase)
  readonly phases?: WrittenPhase[];
}
