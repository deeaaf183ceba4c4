import { inject } from '@angular/core';
import { Problem, ProblemText } from '@hv/platform/web';
import { Toasts } from '@hv/ui';
import { Dialogs } from '@hv/ui/overlay';
import type { SavedPost } from './bookmark-wishes';
import { Bookmarks } from './bookmarks';
import type { PostAction, PostPlace } from '../posts/post-action';

/** So much of a post is shown where saved posts are found again, characters. */
const excerptLength = 200;

async function openDialog({ post, thread }: PostPlace, bookmarks: Bookmarks, dialogs: Dialogs): Promise<void> {
  // What is saved already must be known first: saving replaces it. Without a network it is what was known before.
  const known = bookmarks.know(post.threadId).catch((failure: unknown) => {
    if (!(failure instanceof Problem) || failure.status !== 0) throw failure;
  });
  const [{ BookmarkDialog }] = await Promise.all([import('./bookmark-dialog'), known]);
  const { id: postId, threadId, seq, author, text } = post;
  dialogs.open<void, SavedPost>(BookmarkDialog, {
    postId,
    threadId,
    spaceId: thread?.spaceId ?? '',
    seq,
    title: thread?.title ?? '',
    author,
    excerpt: text.slice(0, excerptLength),
  });
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
