/** Somebody of a secretariat. */
export class SecretaryView {
  readonly id!: string;
  readonly name!: string;
  readonly title!: string;
  /** For whom they are in the network. */
  readonly organisation!: string;
}

/** The secretariat of a network that one is in. */
export class SecretariatView {
  readonly networkId!: string;
  readonly network!: string;
  /** By name. */
  readonly people!: SecretaryView[];
}

/** The secretariats of one's networks, by the networks' names. */
export class SecretariatsView {
  readonly items!: SecretariatView[];
}
