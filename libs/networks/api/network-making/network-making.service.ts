import { Injectable } from '@nestjs/common';
import { type ListedNetworkView, type MakeNetwork, type MunicipalityChoiceView, networkMade } from '@hv/networks/contracts';
import { cursorOf, Database, type Idempotency, newId, type PageQuery, pageOf, readCursor, UnitOfWork } from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { InvitingService } from '../invitations/inviting.service';
import { courseFaults } from '../network-editing/course-faults';
import { type BySomeone, Editing } from '../network-editing/editing';
import { JoiningOrganisations, usualRole } from '../network-editing/joining';
import { cprFaults, nameOf, refuse, textOf } from '../network-editing/network-words';
import { allMunicipalities, listedNetworks, makeNetwork } from './network-making.queries';

/** What the space of all its people is called. */
const spaceOfAll = 'Hele netværket';

/** Makes networks, for administrators: who keeps one is its secretariat, whom they ask. */
@Injectable()
export class NetworkMaking {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly editing: Editing,
    private readonly joining: JoiningOrganisations,
    private readonly inviting: InvitingService,
  ) {}

  /** By name. */
  async page({ limit = pageLimits.default, after }: PageQuery): Promise<Page<ListedNetworkView>> {
    const [name, id] = after === undefined ? [null, null] : readCursor<[string, string]>(after, ['string', 'string']);
    const rows = await this.database.run(listedNetworks, [null, limit + 1, name, id]);
    return pageOf(
      rows,
      limit,
      (row) => row,
      (row) => cursorOf([row.name, row.id]),
    );
  }

  /** The municipalities that may keep one, by name. */
  municipalities(): Promise<MunicipalityChoiceView[]> {
    return this.database.run(allMunicipalities, []);
  }

  /** All of it or nothing. @throws Unacceptable when it cannot be as wished or the key was used otherwise */
  async make(origin: BySomeone, wish: MakeNetwork, key: Idempotency | null): Promise<ListedNetworkView> {
    const { from, to, email, person } = wish;
    const [name, purpose] = [nameOf(wish.network), textOf(wish.purpose ?? '')];
    refuse([...courseFaults({ from, to, phases: [] }), ...cprFaults({ network: name, purpose })]);
    const id = await this.unitOfWork.run(origin, (work) =>
      this.editing.once(work, origin, key, async () => {
        const networkId = newId();
        await work.statement(makeNetwork, [networkId, name, purpose, from, to, spaceOfAll]);
        await work.record(networkMade, { object: { kind: 'network', id: networkId }, networkId }, { networkId });
        const organisation = await this.joining.meant(work, wish);
        const joining = { organisationId: organisation.id, role: usualRole(organisation.kind), clusterId: null, from: null };
        await this.joining.start(work, networkId, [joining]);
        const asked = { email, organisationId: organisation.id, roles: ['secretariat' as const], ...(person ? { name: person } : {}) };
        await this.inviting.inviteFirst(work, origin, networkId, asked);
        return networkId;
      }),
    );
    const [row] = await this.database.run(listedNetworks, [id, 1, null, null]);
    return row!;
  }
}
