import type pg from 'pg';
import { type Graph, type Span, stage } from './arbitrary-graph';

/** The transaction's time and the hours around it: as PostgreSQL writes them, and as dates. */
export type Moments = ReadonlyMap<number, { readonly exact: string; readonly date: Date }>;

export async function momentsOf(client: pg.Client): Promise<Moments> {
  const { rows } = await client.query<{ hour: number; exact: string; date: Date }>(
    `SELECT hour, (now() + hour * interval '1 hour')::text AS exact, now() + hour * interval '1 hour' AS date FROM generate_series(-3, 7) hour`,
  );
  return new Map(rows.map(({ hour, exact, date }) => [hour, { exact, date }]));
}

async function insert(client: pg.Client, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns)
    await client.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
}

/** Puts what every graph is drawn upon into the database. */
export async function insertStage(client: pg.Client): Promise<void> {
  const { networks, clusters, organisations, people } = stage;
  await insert(
    client,
    'networks_networks',
    networks.map((id) => ({
      id,
      name: id,
      purpose: '',
      valid_from: '2015-01-01',
      valid_to: '2030-01-01',
      version: 1,
      created_at: '2015-01-01',
    })),
  );
  await insert(
    client,
    'networks_clusters',
    clusters.map((id, at) => ({ id, network_id: networks[at >> 1], name: id, version: 1 })),
  );
  await insert(
    client,
    'networks_organisations',
    organisations.map((id) => ({ id, kind: 'voluntary', created_at: '2015-01-01' })),
  );
  await client.query(`INSERT INTO identity_persons (id, name) SELECT id, 'Anne Hedegaard' FROM unnest($1::uuid[]) id`, [people]);
}

/** Puts a graph into the database. */
export async function insertGraph(
  client: pg.Client,
  { participations, memberships, spaces, agreements }: Graph,
  moments: Moments,
): Promise<void> {
  const dated = ({ from, to }: Span) => ({ valid_from: moments.get(from)!.exact, valid_to: to === null ? null : moments.get(to)!.exact });
  const now = moments.get(0)!.exact;
  await insert(
    client,
    'networks_participations',
    participations.map(({ network, organisation, cluster, span }) => ({
      network_id: network,
      organisation_id: organisation,
      role: 'reference',
      cluster_id: cluster,
      chair: false,
      version: 1,
      ...dated(span),
    })),
  );
  await insert(
    client,
    'networks_memberships',
    memberships.map(({ id, person, network, organisation, roles, span }) => ({
      id,
      person_id: person,
      network_id: network,
      organisation_id: organisation,
      roles,
      end_recorded: false,
      version: 1,
      ...dated(span),
    })),
  );
  await insert(
    client,
    'networks_support_agreements',
    agreements.map(({ network, consultancy, organisation }) => ({
      network_id: network,
      consultancy_id: consultancy,
      organisation_id: organisation,
    })),
  );
  const rows = spaces.flatMap(({ id, network, kind, cluster, organisation, narrowed, archived }) => {
    const own = {
      network_id: network,
      kind,
      name: kind,
      purpose: '',
      cluster_id: cluster,
      organisation_id: organisation,
      access_version: 1,
      version: 1,
      archived_at: archived ? now : null,
      created_at: now,
    };
    const parent = { id, ...own, parent_space_id: null, allowed_roles: null };
    return narrowed ? [parent, { id: narrowed.id, ...own, parent_space_id: id, allowed_roles: narrowed.roles }] : [parent];
  });
  await insert(client, 'networks_spaces', rows);
  const listed = spaces.flatMap(({ id, list }) =>
    list.map(({ person, owner }) => ({ space_id: id, person_id: person, owner, added_at: now })),
  );
  await insert(client, 'networks_space_members', listed);
}
