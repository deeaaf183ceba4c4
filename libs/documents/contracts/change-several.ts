import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID, ValidateIf } from 'class-validator';
import { documentLimits } from './document-limits';

/** Several things that stand in one place. */
export class SeveralEntries {
  /** The folder they stand in; null is the root of the library. */
  @ValidateIf((_, folderId) => folderId !== null)
  @IsUUID('loose')
  readonly folderId!: string | null;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(documentLimits.chosen)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  readonly entryIds!: string[];
}

/** Brings several things to another folder of their library. */
export class BringSeveral extends SeveralEntries {
  /** Null is the root of the library. */
  @ValidateIf((_, toFolderId) => toFolderId !== null)
  @IsUUID('loose')
  readonly toFolderId!: string | null;
}

/** Something that was left as it is. */
export class LeftEntryView {
  readonly id!: string;
  /** Why: as one alone would have been refused. */
  readonly code!: string;
  /** Who works on it and until when, where that is why. */
  readonly about?: Record<string, string>;
}

/** What became of several things: those that could were changed, all others were left as they are. */
export class SeveralView {
  /** Those that were changed, or made. */
  readonly done!: string[];
  readonly left!: LeftEntryView[];
}
