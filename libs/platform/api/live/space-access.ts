/** What the live server must know of access; the networks capability provides it from the same view its lists use. */
export abstract class SpaceAccess {
  /** The access version of each space, as committed now. */
  abstract versions(spaceIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Who of these persons may hear each space now. */
  abstract allowed(spaceIds: readonly string[], personIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
}
