/** Something a person is told. */
export class NotificationView {
  readonly id!: string;
  /** The event it tells of, e.g. `discussions.persons-mentioned`; the web has a sentence for each. */
  readonly kind!: string;
  readonly networkId!: string | null;
  /** What the sentence needs: names and titles, and for whom the one who acted did so; `answers` when it answers the reader's own question. */
  readonly values!: Record<string, string>;
  /** Where it leads, a path of the web. */
  readonly path!: string;
  readonly createdAt!: string;
  readonly seenAt!: string | null;
}

/** How many notifications the person has not seen. */
export class NotificationCountView {
  readonly unseen!: number;
}
