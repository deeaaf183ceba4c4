import type { PostBody, ThreadView } from '@hv/discussions/contracts';
import { IsDefined, IsInt, IsObject, IsOptional, Max, Min } from 'class-validator';

/** Starts the thread about a document, or about one of its versions, with its first post. */
export class WriteAboutDocument {
  @IsDefined()
  @IsObject()
  readonly body!: PostBody;

  /** The version it is about; without it all of them. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2147483647)
  readonly version?: number;
}

/** The threads about a document: the one about all of it first, then those about versions, the newest version first. */
export class DocumentThreadsView {
  readonly items!: ThreadView[];
}
