/** Some people: how many, and the names of a few. */
export class SomePeopleView {
  readonly people!: number;
  readonly names!: string[];
}

/** A space that a thread or its posts can go to, and what that does to who sees them. */
export class DestinationView {
  readonly spaceId!: string;
  readonly kind!: string;
  readonly name!: string;
  readonly organisations!: number;
  readonly people!: number;
  /** Who would see it and does not now. */
  readonly gains!: SomePeopleView;
  /** Who sees it now and would not any more; who wrote in it first. */
  readonly loses!: SomePeopleView;
}

/** The spaces that the reader may move a thread to; none when they may not. */
export class DestinationsView {
  readonly items!: DestinationView[];
}

/** A thread that another can be merged into. */
export class MergeTargetView {
  readonly id!: string;
  readonly title!: string;
  readonly spaceId!: string;
  readonly spaceName!: string;
  /** ISO 8601. */
  readonly lastPostAt!: string;
}

/** The threads that the reader may merge a thread into, the latest first; none when they may not. */
export class MergeTargetsView {
  readonly items!: MergeTargetView[];
}

/** Where a post stands now. */
export class PostPlaceView {
  readonly spaceId!: string;
  readonly threadId!: string;
  readonly seq!: number;
}
