import { IsOptional, IsString, MaxLength, ValidateIf } from 'class-validator';
import { documentLimits } from './document-limits';

/** Says something of a version: what it is called, and, by who made it, what is new in it. */
export class DescribeVersion {
  /** Unique among the versions of the file; null takes it away. */
  @ValidateIf((_, label) => label !== undefined && label !== null)
  @IsString()
  @MaxLength(documentLimits.versionLabel)
  readonly label?: string | null;

  /** Only by who made the version. */
  @IsOptional()
  @IsString()
  @MaxLength(documentLimits.note)
  readonly note?: string;
}
