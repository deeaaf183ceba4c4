import { type Role, roles } from '@hv/networks/contracts';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { documentLimits } from './document-limits';

/** What counts against the length is counted by `faultOfName`; this only keeps out what is far too long. */
const roughly = documentLimits.name * 4;

/** Makes a folder. */
export class MakeFolder {
  @IsString()
  @MaxLength(roughly)
  readonly name!: string;

  /** The folder it stands in; the root without it. */
  @IsOptional()
  @IsUUID('loose')
  readonly folderId?: string;

  /** Only for those with one of these roles; for everyone who sees the library without it. */
  @IsOptional()
  @ArrayNotEmpty()
  @ArrayMaxSize(roles.length)
  @ArrayUnique()
  @IsIn(roles, { each: true })
  readonly roles?: Role[];
}

/** Adds a link to somewhere on the web. */
export class AddLink {
  @IsString()
  @MaxLength(roughly)
  readonly name!: string;

  /** Where it leads, with https:// or http://. */
  @IsString()
  @Length(1, documentLimits.url)
  readonly url!: string;

  /** The folder it stands in; the root without it. */
  @IsOptional()
  @IsUUID('loose')
  readonly folderId?: string;
}
