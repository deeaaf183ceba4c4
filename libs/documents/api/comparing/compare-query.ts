import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

/** Two versions to be compared, by their numbers. */
export class CompareQuery {
  /** The version that the other is compared with. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(999_999_999)
  readonly from!: number;

  /** The version whose words are shown as added or removed. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(999_999_999)
  readonly to!: number;
}
