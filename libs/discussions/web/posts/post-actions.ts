import { answerAction, noAnswerAction } from './answer-actions';
import { saveAction, savedAction } from '../saved/bookmark-actions';
import { copyLinkAction } from './copy-link-action';
import { historyAction } from './history-action';
import { hideAction, reportAction } from '../moderation/report-action';
import type { PostAction } from './post-action';

const editAction: PostAction = { name: 'edit', icon: 'edit', offered: ({ mayEdit }) => mayEdit, run: ({ edit }) => edit() };

const removeAction: PostAction = {
  name: 'remove',
  icon: 'remove',
  kind: 'danger',
  offered: ({ mayRemove }) => mayRemove,
  run: ({ remove }) => remove(),
};

/** All that the menu of a post may hold, in its order. A new entry is a file of its own and a line here; what takes away stands last. */
export const postActions: readonly PostAction[] = [
  editAction,
  answerAction,
  noAnswerAction,
  historyAction,
  saveAction,
  savedAction,
  copyLinkAction,
  reportAction,
  hideAction,
  removeAction,
];
