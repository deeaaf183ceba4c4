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
  /** Only moderators may: where it stands, and where it is to go. */
  mayNotModerate: 'discussions.may-not-moderate',
  /** Only moderators write in a closed thread. */
  threadClosed: 'discussions.thread-closed',
  /** It became part of another thread and takes nothing any more. */
  threadMerged: 'discussions.thread-merged',
  /** It is part of a third one by now, or was merged before it was kept how it stood. */
  mergeStands: 'discussions.merge-stands',
  /** "Same here" is for others' open questions. */
  notToSameHere: 'discussions.not-to-same-here',
  /** Some of the posts are not in the thread any more. */
  postsNotThere: 'discussions.posts-not-there',
  /** A thread keeps at least one post. */
  nothingLeft: 'discussions.nothing-left',
  /** Threads and posts stay in their network. */
  otherNetwork: 'discussions.other-network',
  /** The space has a thread about the same thing already, and only one can be. */
  subjectTaken: 'discussions.subject-taken',
  /** A thread about a document goes where that goes, and nowhere by itself. */
  staysWithSubject: 'discussions.stays-with-subject',
  /** More posts than are moved at once. */
  tooManyPosts: 'discussions.too-many-posts',
  /** A picture is named that is not there, or not for the author to show. */
  imageNotFound: 'discussions.image-not-found',
  /** What was sent as a picture is none that can be shown. */
  notAnImage: 'discussions.not-an-image',
  tooManyMentioned: 'discussions.too-many-mentioned',
  scheduledNotFound: 'discussions.scheduled-not-found',
  /** The time to send is past, or too far away. */
  badTime: 'discussions.bad-time',
  tooManyScheduled: 'discussions.too-many-scheduled',
  /** It is being sent, or was. */
  alreadySent: 'discussions.already-sent',
  /** Only moderators see what was removed or hidden, and put it back. */
  mayNotRestore: 'discussions.may-not-restore',
  /** It stands in another thread now. */
  postMoved: 'discussions.post-moved',
  /** There is no such way to react. */
  reactionUnknown: 'discussions.reaction-unknown',
  tooManyBookmarks: 'discussions.too-many-bookmarks',
  /** A post has no poll. */
  pollNotFound: 'discussions.poll-not-found',
  pollClosed: 'discussions.poll-closed',
  /** What there is to choose stands as soon as somebody has chosen. */
  pollHasVotes: 'discussions.poll-has-votes',
  /** A choice is empty, there twice, or no day or time. */
  badPoll: 'discussions.bad-poll',
  templateNotFound: 'discussions.template-not-found',
  tooManyTemplates: 'discussions.too-many-templates',
  /** A template shows no pictures and names nobody. */
  badTemplate: 'discussions.bad-template',
  mayNotKeepTemplates: 'discussions.may-not-keep-templates',
  mayNotAsk: 'discussions.may-not-ask',
  /** Somebody who is asked has no lead who sees the space. */
  notAskable: 'discussions.not-askable',
  mayNotRemind: 'discussions.may-not-remind',
  /** Nobody is left to remind, or they were reminded less than a day ago. */
  alreadyReminded: 'discussions.already-reminded',
  /** It is too late to take back that all was marked as read, or another such marking came after it. */
  readAllNotFound: 'discussions.read-all-not-found',
  /** One's own post is not reported. */
  mayNotReport: 'discussions.may-not-report',
  reportNotFound: 'discussions.report-not-found',
  /** Somebody has seen to it already. */
  reportHandled: 'discussions.report-handled',
  /** That is no way to answer this report. */
  badOutcome: 'discussions.bad-outcome',
  /** Only its author asks to have a post shown again, while it is hidden. */
  mayNotAskToShow: 'discussions.may-not-ask-to-show',
  /** The space is slow, and the last post was a moment ago; `Retry-After` says how long to wait. */
  tooSoon: 'discussions.too-soon',
  /** Rules show no pictures, name nobody, and are not that long. */
  badRules: 'discussions.bad-rules',
} as const;
