import { eventType } from '@hv/platform/contracts';
import { IsOptional, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { documentLimits } from './document-limits';
import type { LibraryFact } from './documents-events';

/** Copies something within its library. */
export class CopyEntry {
  /** The copy's; its own without it. Numbered when it is taken. */
  @IsOptional()
  @IsString()
  @MaxLength(documentLimits.name * 4)
  readonly name?: string;

  /** The folder it goes to; null is the root of the library, and without it, beside what is copied. */
  @ValidateIf((_, folderId) => folderId !== undefined && folderId !== null)
  @IsUUID('loose')
  readonly folderId?: string | null;
}

/** `entries`: how many things, with what stands in them. */
export const entryCopied = eventType<LibraryFact & { readonly copiedFrom: string; readonly entries: number }>('documents.entry-copied');
