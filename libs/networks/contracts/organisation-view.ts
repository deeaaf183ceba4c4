export const organisationKinds = [
  'municipality',
  'agency',
  'consultancy',
  'placement-facility',
  'voluntary',
  'supplier',
  'research',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** An organisation in a network. */
export class OrganisationView {
  readonly id!: string;
  readonly kind!: OrganisationKind;
  readonly name!: string;
  /** The four-digit municipality code as text; null for others. */
  readonly code!: string | null;
}
