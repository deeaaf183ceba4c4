import { IsOptional, IsString, IsUUID, Length, MaxLength, ValidateIf } from 'class-validator';
import { documentLimits } from './document-limits';

/** Renames something in a library, moves it, or leads a link elsewhere. */
export class ChangeEntry {
  @IsOptional()
  @IsString()
  @MaxLength(documentLimits.name * 4)
  readonly name?: string;

  /** The folder it goes to, of the same library; null is its root. */
  @ValidateIf((_, folderId) => folderId !== undefined && folderId !== null)
  @IsUUID('loose')
  readonly folderId?: string | null;

  /** Only of a link. */
  @IsOptional()
  @IsString()
  @Length(1, documentLimits.url)
  readonly url?: string;
}
