export const spaceKinds = ['network', 'cluster', 'organisation', 'event', 'group'] as const;
export type SpaceKind = (typeof spaceKinds)[number];

/** By which rule somebody sees a space: what it is, and how they stand to it. */
export const seeingRules = [
  'network',
  'every-cluster',
  'own-cluster',
  'own-organisation',
  'supported-organisation',
  'group-list',
  'event-list',
] as const;
export type SeeingRule = (typeof seeingRules)[number];

/** What the reader may do in a space. */
export class SpaceAbilitiesView {
  readonly write!: boolean;
  readonly moderate!: boolean;
}

/** Who sees what is shared in a space. */
export class AudienceView {
  readonly organisations!: number;
  readonly people!: number;
}

/** A space that the reader sees. */
export class SpaceView {
  readonly id!: string;
  readonly kind!: SpaceKind;
  readonly name!: string;
  readonly purpose!: string;
  readonly networkId!: string;
  readonly parentSpaceId!: string | null;
  readonly abilities!: SpaceAbilitiesView;
  readonly audience!: AudienceView;
  /** Only of one that is archived: it is read and not written, and stands in no list of places. */
  readonly archived?: boolean;
}
