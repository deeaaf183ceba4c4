export const discussionLimits = {
  /** Longest title, characters. */
  title: 150,
  /** Posts that can be split off at once, and posts of a thread that can be merged into another. */
  splitPosts: 200,
  mergePosts: 10_000,
  /** People shown by name as typing; more are a number. */
  typingNames: 3,
  /** How long a typing notice holds without being repeated, ms. */
  typingMs: 6_000,
  /** Largest picture, bytes. */
  imageBytes: 10 * 1024 * 1024,
  /** How long a picture is kept that no post shows, days. */
  imageGraceDays: 7,
  /** The most people that one post may call upon. */
  told: 500,
  /** How many are proposed while a name is typed. */
  mentionable: 8,
  /** Drafts of one person. */
  drafts: 200,
  /** What one person may have waiting to be sent. */
  scheduled: 50,
  /** How far ahead something can be sent, days. */
  scheduledDays: 366,
  /** Versions of a post in one page of its history. */
  versions: 20,
  /** Names shown of those who reacted in one way; more are a number. */
  reactingNames: 20,
  /** Posts that one person may have saved. */
  bookmarks: 2_000,
  /** Longest note on a saved post, characters. */
  bookmarkNote: 500,
  /** How much a poll gives to choose between. */
  pollOptionsLeast: 2,
  pollOptions: 20,
  /** Longest choice of a poll, characters. */
  pollLabel: 150,
  /** Longest name of a template, characters. */
  templateName: 80,
  /** Notes on one thread that are listed. */
  notes: 500,
  /** Templates of one space. */
  templates: 50,
  /** The most organisations that one thread may ask. */
  asked: 100,
  /** Those who were asked are reminded at most this often, hours. */
  remindEveryHours: 24,
  /** Threads that can be marked as read by their ids at once. */
  threadsReadAtOnce: 1_000,
  /** New posts of a thread that catching up brings along. */
  newPosts: 20,
  /** Those who wrote most in a thread, shown by name; more are a number. */
  headPeople: 12,
  /** Posts with links in one page of them, and how many of each. */
  headLinkPosts: 20,
  headLinksOfPost: 10,
  /** What whoever reports a post can add to it, characters. */
  reportWords: 1_000,
  /** Longest reason for hiding a post, characters. */
  hideReason: 500,
  /** Longest rules of a space, characters. */
  rules: 4_000,
  /** The longest that each can be made to wait between two posts, seconds. */
  slowSeconds: 86_400,
} as const;

/** What a picture may be: recognised by its first bytes, and none of them can hold a script. */
export const imageTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'];
