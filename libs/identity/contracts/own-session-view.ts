/** One of one's own sessions. */
export class OwnSessionView {
  readonly id!: string;
  /** Browser and system, e.g. `Firefox, Windows`; empty when unknown. */
  readonly device!: string;
  /** ISO 8601. */
  readonly createdAt!: string;
  /** When it was used last, to the minute, ISO 8601. */
  readonly usedAt!: string;
  /** The one that asks. */
  readonly current!: boolean;
}

/** One's own sessions that are alive, the one used last first. */
export class OwnSessionsView {
  readonly items!: OwnSessionView[];
}
