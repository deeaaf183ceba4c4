import { randomUUID } from 'node:crypto';
import { roles, spaceKinds } from '@hv/networks/contracts';
import fc from 'fast-check';

/** A small world to draw relations in: two networks with two clusters each, four organisations, four people. */
const ids = (count: number): string[] => Array.from({ length: count }, () => randomUUID());
const [networks, clusters, organisations, people] = [ids(2), ids(4), ids(4), ids(4)] as const;
export const stage = { networks, clusters, organisations, people } as const;

const anId = fc.noShrink(fc.uuid());
const aNetwork = fc.constantFrom(...networks);
const aPerson = fc.constantFrom(...people);
const anOrganisation = fc.constantFrom(...organisations);
const someRoles = fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 3 });
const clusterOf = (network: string): fc.Arbitrary<string> =>
  fc.constantFrom(...clusters.slice(networks.indexOf(network) * 2, networks.indexOf(network) * 2 + 2));

/** Hours from the moment of looking; 0 is that very moment. Half of them run at that moment and for long. */
const anySpan = fc
  .tuple(fc.integer({ min: -3, max: 3 }), fc.option(fc.integer({ min: 1, max: 4 })))
  .map(([from, lasts]) => ({ from, to: lasts === null ? null : from + lasts }));
const span = fc.oneof(anySpan, fc.constant({ from: -3, to: null }));
export type Span = typeof span extends fc.Arbitrary<infer Value> ? Value : never;

const participation = aNetwork.chain((network) =>
  fc.record({ network: fc.constant(network), organisation: anOrganisation, cluster: fc.option(clusterOf(network), { freq: 4 }), span }),
);
const membership = fc.record({ id: anId, person: aPerson, network: aNetwork, organisation: anOrganisation, roles: someRoles, span });
const space = aNetwork.chain((network) =>
  fc.constantFrom(...spaceKinds).chain((kind) =>
    fc.record({
      id: anId,
      network: fc.constant(network),
      kind: fc.constant(kind),
      cluster: kind === 'cluster' ? clusterOf(network) : fc.constant(null),
      organisation: kind === 'organisation' ? anOrganisation : fc.constant(null),
      /** With a sub-space for these roles. */
      narrowed: fc.option(fc.record({ id: anId, roles: someRoles })),
      archived: fc.boolean(),
      list: fc.uniqueArray(fc.record({ person: aPerson, owner: fc.boolean() }), { selector: ({ person }) => person }),
    }),
  ),
);
const agreement = fc.record({ network: aNetwork, consultancy: anOrganisation, organisation: anOrganisation });

const unlike = <Value extends object>(
  value: fc.Arbitrary<Value>,
  keys: readonly (keyof Value)[],
  minLength: number,
  maxLength: number,
): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(value, { selector: (one) => keys.map((key) => String(one[key])).join(' '), minLength, maxLength });

/** Who is where for whom, with what roles and dates; which spaces there are, and for whom. */
export const graphs = fc.record({
  participations: unlike(participation, ['network', 'organisation'], 3, 8),
  memberships: unlike(membership, ['person', 'network', 'organisation'], 3, 12),
  spaces: fc.array(space, { minLength: 3, maxLength: 8 }),
  agreements: unlike(agreement, ['network', 'consultancy', 'organisation'], 0, 8),
});
export type Graph = typeof graphs extends fc.Arbitrary<infer Value> ? Value : never;
