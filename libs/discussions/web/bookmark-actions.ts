import { inject } from '@angular/core';
import { ProblemText } from '@hv/platform/web';
import { Toasts } from '@hv/ui';
import { Dialogs } from '@hv/ui/overlay';
import { Bookmarks } from './bookmarks';
import type { PostAction, PostPlace } from './post-action';

/** What the dialog of a saved post is about. */
export interface BookmarkedPost {
  readonly postId: string;
}

async function openDialog({ post: { id, threadId } }: PostPlace, bookmarks: Bookmarks, dialogs: Dialogs): Promise<void> {
  // What is saved already must be known first: saving replaces it.
  const [{ BookmarkDialog }] = await Promise.all([import('./bookmark-dialog'), bookmarks.know(threadId)]);
  dialogs.open<void, BookmarkedPost>(BookmarkDialog, { postId: id });
}

function run(place: PostPlace): void {
  const [toasts, problemText] = [inject(Toasts), inject(ProblemText)];
  openDialog(place, inject(Bookmarks), inject(Dialogs)).catch((failure: unknown) => toasts.show({ text: problemText.of(failure) }));
}

/** Saves a post for oneself, with a reminder if one wants. */
export const saveAction: PostAction = {
  name: 'save',
  icon: 'bookmark',
  offered: ({ post }) => !inject(Bookmarks).of(post.id),
  run,
};

/** Changes how a post is saved, or saves it no longer. */
export const savedAction: PostAction = {
  name: 'saved',
  icon: 'bookmark',
  offered: ({ post }) => !!inject(Bookmarks).of(post.id),
  run,
};
