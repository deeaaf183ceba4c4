import { randomUUID } from 'node:crypto';
import { spaceKinds } from '@hv/networks/contracts';
import { aDatabase, type SpecDatabase } from '@hv/platform/api/testing';
import fc from 'fast-check';
import pg from 'pg';
import { accessByPolicy } from './spec/access-by-policy';
import { graphs, stage } from './spec/arbitrary-graph';
import { insertGraph, insertStage, momentsOf } from './spec/graph-rows';

describe('the view networks_access and the policy', () => {
  let database: SpecDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await aDatabase();
    client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await insertStage(client);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('agree for everyone and every space, whatever networks look like', async () => {
    const met = new Set<string>();
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        await client.query('BEGIN');
        try {
          const moments = await momentsOf(client);
          await insertGraph(client, graph, moments);
          const verdicts = accessByPolicy(graph, moments);
          for (const { kind, see, moderate } of verdicts) met.add(`${kind} ${see} ${moderate}`);
          const expected = verdicts
            .filter(({ see }) => see)
            .map((v) => [v.spaceId, v.membershipId, v.personId, v.write, v.moderate].join(' '));
          const { rows } = await client.query<unknown[]>({
            text: 'SELECT space_id, membership_id, person_id, writes, moderates FROM networks_access',
            rowMode: 'array',
          });
          expect(rows.map((row) => row.join(' ')).sort()).toEqual(expected.sort());
        } finally {
          await client.query('ROLLBACK');
        }
      }),
      { numRuns: 400 },
    );
    // The graphs were not all empty: every kind was seen and not seen, moderated and not.
    expect(met).toEqual(new Set(spaceKinds.flatMap((kind) => [`${kind} false false`, `${kind} true false`, `${kind} true true`])));
  }, 60_000);

  it('a sub-space cannot have another network, kind or subject than its parent, nor a sub-space of its own', async () => {
    const [here, there] = stage.networks;
    const [west, east, abroad] = stage.clusters;
    const insert = `INSERT INTO networks_spaces (id, network_id, kind, name, cluster_id, parent_space_id, allowed_roles) VALUES ($1, $2, $3, 'S', $4, $5, $6)`;
    const [parent, child] = [randomUUID(), randomUUID()];
    await client.query(insert, [parent, here, 'cluster', west, null, null]);
    await client.query(insert, [child, here, 'cluster', west, parent, ['consultant']]);
    const refused = (network: string | undefined, kind: string, cluster: string | null | undefined, under: string): Promise<unknown> =>
      expect(client.query(insert, [randomUUID(), network, kind, cluster, under, ['consultant']])).rejects.toMatchObject({ code: '23503' });
    await refused(here, 'network', null, parent);
    await refused(here, 'cluster', east, parent);
    await refused(there, 'cluster', abroad, parent);
    await refused(here, 'cluster', west, child);
  });
});
