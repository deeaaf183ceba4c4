export const discussionLimits = {
  /** Longest title, characters. */
  title: 150,
  /** People shown by name as typing; more are a number. */
  typingNames: 3,
  /** How long a typing notice holds without being repeated, ms. */
  typingMs: 6_000,
} as const;
