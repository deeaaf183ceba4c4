import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { documentLimits } from './document-limits';

/** Makes an old version of a file the newest again, as a version of its own. */
export class RestoreVersion {
  @IsInt()
  @Min(1)
  @Max(2147483647)
  readonly number!: number;

  /** What is said about it. */
  @IsOptional()
  @IsString()
  @MaxLength(documentLimits.note)
  readonly note?: string;
}
