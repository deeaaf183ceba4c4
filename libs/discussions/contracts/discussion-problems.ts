export const discussionProblems = {
  threadNotFound: 'discussions.thread-not-found',
  postNotFound: 'discussions.post-not-found',
  mayNotWrite: 'discussions.may-not-write',
  mayNotEdit: 'discussions.may-not-edit',
  mayNotRemove: 'discussions.may-not-remove',
  /** A CPR number stands in the text; `errors[].ranges` says where. */
  cprNumber: 'discussions.cpr-number',
  empty: 'discussions.empty',
  postRemoved: 'discussions.post-removed',
} as const;
