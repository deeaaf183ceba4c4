/** How one can react to a post; each has words of its own in the interface. In the order they are offered. */
export const reactionKinds = ['thanks', 'agree', 'insight', 'support', 'wonder'] as const;

export type ReactionKind = (typeof reactionKinds)[number];

/** Somebody who reacted. */
export class ReactingPersonView {
  readonly id!: string;
  readonly name!: string;
}

/** Who reacted in one way, the first first. */
export class ReactingView {
  readonly kind!: string;
  /** The first of them. */
  readonly people!: ReactingPersonView[];
  readonly total!: number;
}

/** Who reacted to a post, way by way. */
export class PostReactionsView {
  readonly items!: ReactingView[];
}
