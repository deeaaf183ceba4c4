import type { PostAuthorView } from './post-view';

/** What stood in a post for a while. */
export class PostVersionView {
  readonly version!: number;
  /** Who wrote it so. */
  readonly author!: PostAuthorView;
  /** ISO 8601: since when it stood there. */
  readonly writtenAt!: string;
  readonly text!: string;
}

/** What stood in a post, from what stands now back to how it was first written. */
export class PostVersionsView {
  readonly items!: PostVersionView[];
  /** The version to go on from, by `?before=`; null when the first is here. */
  readonly next!: number | null;
}
