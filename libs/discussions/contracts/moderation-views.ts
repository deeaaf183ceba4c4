import type { PostAuthorView } from './post-view';

/** Why a post is reported. `child`: there is something about a child that nobody should read here; moderators are told at once. */
export const reportReasons = ['child', 'private', 'tone', 'off-topic', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];

/** `talked`: the moderators have talked with the author. */
export const reportOutcomes = ['dismissed', 'hidden', 'removed', 'talked', 'shown'] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

/** A report to whoever made it. */
export class ReportReceiptView {
  readonly id!: string;
  /** `show-again`: the author asks to have it shown. */
  readonly reason!: ReportReason | 'show-again';
  /** ISO 8601. */
  readonly createdAt!: string;
  readonly handled!: boolean;
}

/** The post that a report is about, as moderators see it. */
export class ReportedPostView {
  readonly id!: string;
  readonly spaceId!: string;
  readonly spaceName!: string;
  readonly threadId!: string;
  readonly threadTitle!: string;
  readonly seq!: number;
  readonly author!: PostAuthorView;
  /** How it begins. */
  readonly excerpt!: string;
  /** Why it is hidden; null when it is not. */
  readonly hiddenReason!: string | null;
  readonly removed!: boolean;
}

/** A report as moderators of the space see it. */
export class ReportView {
  readonly id!: string;
  readonly reason!: ReportReason | 'show-again';
  readonly words!: string | null;
  /** ISO 8601. */
  readonly createdAt!: string;
  readonly version!: number;
  /** null to whoever wrote the post. */
  readonly reporter!: PostAuthorView | null;
  readonly post!: ReportedPostView;
  /** null: it is open. */
  readonly outcome!: ReportOutcome | null;
  readonly note!: string | null;
  readonly handledBy!: string | null;
  /** ISO 8601. */
  readonly handledAt!: string | null;
}

/** How much waits for the reader to look at. */
export class OpenReportsView {
  /** Whether there is any space that they moderate. */
  readonly moderates!: boolean;
  readonly open!: number;
}

/** How it is spoken in a space. */
export class DiscussionSettingsView {
  readonly spaceId!: string;
  /** How long each waits between two posts, seconds; 0: not at all. */
  readonly slowSeconds!: number;
  /** A rich-text document; null: there are none. */
  readonly rules!: object | null;
  /** 0 until somebody has set something. */
  readonly version!: number;
  /** How long the reader still has to wait, seconds. */
  readonly waitSeconds!: number;
}

/** What moderators did, and what they were asked. */
export type ModerationDoing =
  | 'reported'
  | 'handled'
  | 'hidden'
  | 'shown'
  | 'removed'
  | 'restored'
  | 'slow-mode'
  | 'rules'
  | 'pinned'
  | 'unpinned'
  | 'closed'
  | 'reopened'
  | 'split'
  | 'split-off'
  | 'merged'
  | 'unmerged'
  | 'moved'
  | 'left';

/** The thread that an entry of the log is about. */
export class LoggedThreadView {
  readonly id!: string;
  readonly spaceId!: string;
  readonly title!: string;
}

/** The post that an entry of the log is about. */
export class LoggedPostView {
  readonly id!: string;
  readonly seq!: number;
  readonly authorName!: string;
}

/** One thing that happened in a space's moderation, with names as they are today. */
export class ModerationEntryView {
  readonly id!: string;
  readonly what!: ModerationDoing;
  /** ISO 8601. */
  readonly at!: string;
  /** Who did it; null when that is not the reader's to know. */
  readonly byName!: string | null;
  /** null: none, or the reader does not see it where it stands now. */
  readonly thread!: LoggedThreadView | null;
  readonly post!: LoggedPostView | null;
  /** Why it was reported, as one of the reasons, or why it was hidden, in words. */
  readonly reason!: string | null;
  readonly outcome!: ReportOutcome | null;
  readonly slowSeconds!: number | null;
}
