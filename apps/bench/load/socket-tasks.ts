type Headers = Readonly<Record<string, string>>;

export interface Audience {
  readonly port: number;
  readonly threadId: string;
  /** One socket for each. */
  readonly viewers: readonly Headers[];
  /** Who will write. */
  readonly posters: readonly Headers[];
  /** What they write, after each post's mark. */
  readonly texts: readonly string[];
}

export interface SteadyFigures {
  /** From sending a post to hearing it, over all viewers, ms. */
  readonly p50: number;
  readonly p99: number;
  readonly deliveredPercent: number;
  readonly bytesPerDelivery: number;
}

export interface SaturatedFigures {
  readonly deliveriesPerSecond: number;
  readonly deliveredPercent: number;
  readonly closed: number;
}

export interface SocketTasks {
  open: { ask: Audience; answer: { connectsPerSecond: number } };
  /** One post every so often, whether or not the last was heard. */
  steady: { ask: { postsPerSecond: number; seconds: number }; answer: SteadyFigures };
  /** Every poster writes again as soon as they are answered. */
  saturate: { ask: { seconds: number }; answer: SaturatedFigures };
  close: { ask: object; answer: undefined };
}
