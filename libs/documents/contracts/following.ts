import type { ThreadLevel } from '@hv/discussions/contracts';

/** How closely the reader follows something in a library. */
export class DocumentLevelView {
  /** What holds: their word on it, else on the nearest folder above it, else on the library; `normal` when they never said. */
  readonly level!: ThreadLevel;
  /** Whether they said it of this itself. */
  readonly own!: boolean;
}
