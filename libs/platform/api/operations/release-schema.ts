/** The migrations that this release needs to have run. */
export class ReleaseSchema {
  constructor(readonly names: readonly string[]) {}
}
