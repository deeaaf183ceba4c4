/** How much stands in both databases. */
export interface Amounts {
  readonly threads: number;
  readonly postsOfThread: number;
  /** Each with a session of their own, so that every joined socket belongs to somebody else. */
  readonly people: number;
  /** Filled when they are first measured. */
  readonly documents: number;
}

export const fullAmounts: Amounts = { threads: 10_000, postsOfThread: 100, people: 5_200, documents: 100_000 };

/** Still more pages than the product keeps in memory, so that cold reads are cold here too. */
export const quickAmounts: Amounts = { threads: 1_500, postsOfThread: 100, people: 5_200, documents: 5_000 };
