/** What a text may be at most, on both sides: the browser says it while one writes, the server refuses it. Characters are Unicode code points. */
export const contentLimits = {
  titleCharacters: 150,
  /** Characters of a document's plain text (`plainTextOf`). */
  postCharacters: 50_000,
  /** Bytes of a document as UTF-8 JSON. */
  postBytes: 256 * 1024,
  /** Nodes below one another; the document itself is level 0. */
  nodeDepth: 12,
  /** Objects and arrays inside one another; the document itself is level 1. */
  jsonDepth: 60,
  linkCharacters: 2_000,
  labelCharacters: 200,
  altCharacters: 1_000,
  /** A refusal names at most so many faults: whoever sends thousands needs no list of them. */
  faults: 20,
} as const;
