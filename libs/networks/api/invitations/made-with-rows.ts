import type { InvitingOrganisation } from './inviting.queries';
import { sameName } from './organisation-names';
import type { Makeable, ReadRow } from './read-rows';

/** An organisation that will take part, or only be put into a cluster. */
export interface PlacedOrganisation {
  readonly organisation: InvitingOrganisation;
  readonly cluster: string | null;
}

/** What is made together with invitations. */
export interface MadeWithRows {
  readonly organisations: readonly PlacedOrganisation[];
  /** Names of clusters that there are none of. */
  readonly clusters: readonly string[];
}

/** What rows need that there is not yet: each organisation and each cluster once. The last row of an organisation knows its cluster. */
export function madeWithRows(rows: readonly ReadRow[], { clusters }: Makeable): MadeWithRows {
  const placed = new Map<string, PlacedOrganisation>();
  for (const { organisation, cluster } of rows)
    if (organisation && (organisation.isNew || cluster !== organisation.cluster)) placed.set(organisation.id, { organisation, cluster });
  const organisations = [...placed.values()];
  const wanted = [...new Set(organisations.flatMap(({ cluster }) => cluster ?? []))];
  return { organisations, clusters: wanted.filter((name) => !clusters.some((known) => sameName(known, name))) };
}
