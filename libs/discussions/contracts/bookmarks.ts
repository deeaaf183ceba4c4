import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { discussionLimits } from './discussion-limits';
import type { PostAuthorView } from './post-view';

/** Saves a post for oneself, or changes how it is saved: what is left out is taken away. */
export class SavePost {
  /** A word to oneself. */
  @IsOptional()
  @IsString()
  @MaxLength(discussionLimits.bookmarkNote)
  readonly note?: string;

  /** When to be reminded of it: the minute in Denmark, `2026-11-24T08:00`. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
  readonly remindAt?: string;
}

/** A post that somebody has saved, with as much of it as they may see. */
export class BookmarkView {
  readonly postId!: string;
  readonly threadId!: string;
  readonly spaceId!: string;
  readonly seq!: number;
  /** Of the thread. */
  readonly title!: string;
  /** Null when the post was removed or hidden. */
  readonly author!: PostAuthorView | null;
  /** How the post begins; empty when it was removed or hidden. */
  readonly excerpt!: string;
  readonly note!: string | null;
  /** ISO 8601; null without a reminder. */
  readonly remindAt!: string | null;
  /** ISO 8601: when the reminder was given; null while it is to come. */
  readonly remindedAt!: string | null;
  /** ISO 8601. */
  readonly savedAt!: string;
}
