import { inject } from '@angular/core';
import { Dialogs } from '@hv/ui/overlay';
import type { PostAction } from './post-action';

/** Shows how a post was edited. */
export const historyAction: PostAction = {
  name: 'history',
  icon: 'history',
  offered: ({ post, thread }) => post.editedAt !== null && (!post.hidden || (thread?.abilities.editAny ?? false)),
  run: ({ post: { id, seq } }) => showHistory(inject(Dialogs), id, seq),
};

/** Opens the history of a post; the dialog, and what finds the differences, come when they are wanted. */
export function showHistory(dialogs: Dialogs, postId: string, seq: number): void {
  void import('./history-dialog').then(({ HistoryDialog }) => dialogs.open(HistoryDialog, { postId, seq }));
}
