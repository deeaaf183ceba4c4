import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { type Area, areas, profileLimits, type SpokenLanguage, spokenLanguages } from './profile-limits';

/** Changes what somebody tells of themselves; what is left out stays. */
export class ChangeProfile {
  @IsOptional()
  @IsString()
  @MaxLength(profileLimits.title)
  readonly title?: string;

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(areas.length)
  @IsIn(areas, { each: true })
  readonly areas?: Area[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(profileLimits.subjects)
  @IsString({ each: true })
  @Length(1, profileLimits.subject, { each: true })
  @Matches(/\S/, { each: true })
  readonly subjects?: string[];

  /** Digits, spaces and what stands between them; empty for none. */
  @IsOptional()
  @IsString()
  @MaxLength(profileLimits.telephone)
  @Matches(/^(\+?[0-9][0-9 ().-]*)?$/)
  readonly telephone?: string;

  @IsOptional()
  @IsBoolean()
  readonly showEmail?: boolean;

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(profileLimits.languages)
  @IsIn(spokenLanguages, { each: true })
  readonly languages?: SpokenLanguage[];

  /** The last day they are away, `2026-12-24`; null when they are here. */
  @ValidateIf(({ awayUntil }: ChangeProfile) => awayUntil !== undefined && awayUntil !== null)
  @IsISO8601({ strict: true })
  @Matches(/^2\d{3}-\d{2}-\d{2}$/)
  readonly awayUntil?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(profileLimits.worksWith)
  readonly worksWith?: string;
}
