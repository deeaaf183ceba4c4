import type { InvitingOrganisation } from './inviting.queries';
import { sameName } from './organisation-names';

/** Which cluster each organisation is in, or will be when the rows say so first and it is in none. Only municipalities are put into clusters. */
export class PlannedClusters {
  private readonly planned = new Map<string, string>();

  /** @param known names of the clusters that there are, as they are written; without them none is planned */
  constructor(private readonly known?: readonly string[]) {}

  /** @param wanted what stands in a row, maybe nothing */
  of({ id, code, cluster }: InvitingOrganisation, wanted: string): string | null {
    if (cluster !== null || this.known === undefined || code === null) return cluster;
    const before = this.planned.get(id);
    if (before !== undefined || wanted === '') return before ?? null;
    const name = this.spelling(wanted);
    this.planned.set(id, name);
    return name;
  }

  /** A cluster is called as it is, or as the first row called it. */
  private spelling(wanted: string): string {
    return (
      [...this.known!, ...this.planned.values()].find((name) => sameName(name, wanted)) ??
      wanted.normalize('NFC').replace(/\s+/gu, ' ').trim()
    );
  }
}
