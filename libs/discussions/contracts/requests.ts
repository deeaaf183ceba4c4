import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import { discussionLimits } from './discussion-limits';
import { type ThreadKind, threadKinds } from './thread-view';
import { NewPoll } from './together-requests';

/** What people write: a rich-text document (ProseMirror JSON) or `{ text }`. Checked against the rich-text model by the service. */
export type PostBody =
  { readonly text: string } | { readonly type: 'doc'; readonly content?: readonly unknown[]; readonly schemaVersion?: number };

/** Starts a thread in a space with its first post. */
export class StartThread {
  @IsString()
  @Length(1, discussionLimits.title)
  readonly title!: string;

  @IsDefined()
  @IsObject()
  readonly body!: PostBody;

  /** Default: `talk`. */
  @IsOptional()
  @IsIn(threadKinds)
  readonly kind?: ThreadKind;

  /** Whom an `ask` asks: organisations of the network with leads who see the space. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(discussionLimits.asked)
  @ArrayUnique()
  @IsUUID('loose', { each: true })
  readonly organisationIds?: string[];

  /** What its first post asks its readers to choose between. */
  @IsOptional()
  @IsObject()
  readonly poll?: NewPoll;
}

/** Changes a thread's title. */
export class EditThread {
  @IsString()
  @Length(1, discussionLimits.title)
  readonly title!: string;
}

/** Adds a post to a thread. */
export class AddPost {
  @IsDefined()
  @IsObject()
  readonly body!: PostBody;

  /** What it asks its readers to choose between. */
  @IsOptional()
  @IsObject()
  readonly poll?: NewPoll;
}

/** Changes one's own post, or as a moderator another's. */
export class EditPost {
  @IsDefined()
  @IsObject()
  readonly body!: PostBody;
}

/** Says how far one has read. */
export class MarkRead {
  /** The last post read; lower than before marks later ones unread again. */
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  readonly seq!: number;
}
