import { inject } from '@angular/core';
import { Dialogs } from '@hv/ui/overlay';
import type { PostAction } from '../posts/post-action';

/** What the dialogs about a post need of it. */
export interface OrderedPost {
  readonly postId: string;
  readonly seq: number;
}

/** Tells the moderators that a post is not as it should be. */
export const reportAction: PostAction = {
  name: 'report',
  icon: 'warning',
  offered: ({ post, mine, thread }) => !mine && !post.hidden && thread !== undefined,
  run: ({ post: { id, seq } }) => {
    const dialogs = inject(Dialogs);
    void import('./report-dialog').then(({ ReportDialog }) => dialogs.open<void, OrderedPost>(ReportDialog, { postId: id, seq }));
  },
};

/** Hides a post, as a moderator. */
export const hideAction: PostAction = {
  name: 'hide',
  icon: 'eye',
  kind: 'danger',
  offered: ({ post, thread }) => !post.hidden && (thread?.abilities.editAny ?? false),
  run: ({ post: { id, seq } }) => {
    const dialogs = inject(Dialogs);
    void import('./hide-dialog').then(({ HideDialog }) => dialogs.open<void, OrderedPost>(HideDialog, { postId: id, seq }));
  },
};
