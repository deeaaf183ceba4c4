import { normalAddress } from '@hv/identity/api';
import { identityLimits } from '@hv/identity/contracts';
import {
  type InvitationPreviewView,
  networkLimits,
  networksProblems,
  type PersonRow,
  type ReadRowView,
  type Role,
  type RowFaultView,
} from '@hv/networks/contracts';
import type { InvitingOrganisation, KnownAddress } from './inviting.queries';
import type { MadeWithRows } from './made-with-rows';
import { sameName, OrganisationNames } from './organisation-names';
import { PlannedClusters } from './planned-clusters';
import { isDangerous, isPlainAddress } from './plain-text';
import { roleOf } from './role-words';

/** A row as it was understood; one without faults can be asked. */
export interface ReadRow {
  readonly name: string;
  /** As identity stores it. */
  readonly email: string;
  readonly organisation: InvitingOrganisation | null;
  /** The cluster that the organisation is in, or will be. */
  readonly cluster: string | null;
  /** What stood there. */
  readonly organisationText: string;
  readonly role: Role | null;
  readonly personId: string | null;
  readonly faults: readonly RowFaultView[];
}

/** What could be made for the rows: municipalities that do not take part yet, and clusters. */
export interface Makeable {
  readonly municipalities: readonly InvitingOrganisation[];
  /** Names of those that there are. */
  readonly clusters: readonly string[];
}

/**
 * Understands rows of words, each by itself and beside the others.
 * @param makeable what is lacking may be made; without it it is a fault
 */
export function readRows(
  rows: readonly PersonRow[],
  organisations: readonly InvitingOrganisation[],
  known: readonly KnownAddress[],
  makeable?: Makeable,
): readonly ReadRow[] {
  const names = new OrganisationNames(organisations, makeable && new OrganisationNames(makeable.municipalities));
  const clusters = new PlannedClusters(makeable?.clusters);
  const knownBy = new Map(known.map((address) => [address.email, address]));
  const seen = new Set<string>();
  return rows.map((row) => {
    const email = normalAddress(row.email.trim());
    const isTwice = seen.has(email);
    seen.add(email);
    return readRow(row, email, names, clusters, knownBy.get(email), isTwice);
  });
}

function readRow(
  row: PersonRow,
  email: string,
  names: OrganisationNames,
  clusters: PlannedClusters,
  known: KnownAddress | undefined,
  isTwice: boolean,
): ReadRow {
  const [name, organisationText, cluster] = [row.name, row.organisation, row.cluster].map((text) => (text ?? '').trim()) as [
    string,
    string,
    string,
  ];
  const organisation = names.find(organisationText);
  const role = roleOf(row.role ?? '');
  const faults: RowFaultView[] = [];
  const say = (field: string, code: string, isWrong: boolean, suggestion: string | null = null): unknown =>
    isWrong && faults.push({ field, code, suggestion });
  say('name', networksProblems.nameTooLong, name.length > identityLimits.name);
  say('name', networksProblems.nameDangerous, isDangerous(name));
  say('email', networksProblems.addressMissing, email === '');
  say('email', networksProblems.addressWrong, email !== '' && !isPlainAddress(email));
  say('email', networksProblems.addressTwice, email !== '' && isTwice);
  say('email', networksProblems.alreadyInvited, known?.invited ?? false);
  say('email', networksProblems.alreadyMember, organisation !== null && (known?.memberFor.includes(organisation.id) ?? false));
  say('organisation', networksProblems.organisationMissing, organisationText === '');
  const isUnknown = organisationText !== '' && organisation === null;
  say('organisation', networksProblems.organisationUnknown, isUnknown, isUnknown ? names.nearest(organisationText) : null);
  say('role', networksProblems.roleUnknown, role === null);
  const planned = organisation && clusters.of(organisation, cluster);
  say(
    'cluster',
    networksProblems.nameTooLong,
    planned !== null && planned !== organisation?.cluster && planned.length > networkLimits.cluster,
  );
  say('cluster', networksProblems.clusterOther, cluster !== '' && organisation !== null && !sameName(cluster, planned ?? ''), planned);
  return { name, email, organisation, cluster: planned, organisationText, role, personId: known?.personId ?? null, faults };
}

/** What the secretariat is shown before anything is sent. */
export function previewOf(rows: readonly ReadRow[], makes: MadeWithRows): InvitationPreviewView {
  const shown = rows.map(({ name, email, organisation, cluster, organisationText, role, faults }): ReadRowView => ({
    name,
    email,
    organisation: organisation?.name ?? organisationText,
    cluster,
    role,
    faults: [...faults],
  }));
  const { organisations, clusters } = makes;
  return {
    rows: shown,
    wrong: shown.filter(({ faults }) => faults.length > 0).length,
    makes: {
      clusters: [...clusters],
      organisations: organisations.map(({ organisation, cluster }) => ({ name: organisation.name, cluster })),
    },
  };
}
