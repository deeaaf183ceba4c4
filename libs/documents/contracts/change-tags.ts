import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { tagLimits } from './tag-name';

/** What counts against the length is counted by `isTag`; this only keeps out what is far too long. */
const roughly = tagLimits.name * 8;

/** Puts tags on a document and takes others off; what is there already, or not, stays so. */
export class ChangeTags {
  /** Their names. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(tagLimits.ofDocument)
  @IsString({ each: true })
  @MaxLength(roughly, { each: true })
  readonly add?: string[];

  /** Their ids. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(tagLimits.ofDocument)
  @IsUUID('loose', { each: true })
  readonly remove?: string[];
}

/** Names a tag otherwise; where another of the library is called so, the two become one, which nothing undoes. */
export class RenameTag {
  @IsString()
  @MaxLength(roughly)
  readonly name!: string;

  /** Whether it may become one with another; refused when another that the asker sees is called so, unless this is true. */
  @IsOptional()
  @IsBoolean()
  readonly join?: boolean;
}
