export const documentLimits = {
  /** Characters of a name. */
  name: 200,
  /** Characters of what is said about a version. */
  note: 500,
  /** Characters of what a version is called. */
  versionLabel: 60,
  /** Characters of a link's address. */
  url: 2000,
  /** How deep folders stand in folders. */
  depth: 20,
  /** How many things are copied at once, with what stands in them. */
  copied: 2_000,
  /** What is chosen at once. */
  chosen: 200,
  /** Folders, files and links in one ZIP. */
  packed: 10_000,
  /** What is in the trash goes for good after so many days. */
  trashDays: 30,
  /** What was not uploaded to its end is forgotten after so many days. */
  uploadDays: 7,
  /** How many uploads somebody may have begun and not ended. */
  openUploads: 500,
  /** What a client sends at once of a file, bytes: small enough for a slow line to send it in half a minute. */
  chunkBytes: 8 * 1024 * 1024,
} as const;
