import { aPerson, recordedEvents, type SpecEvent, type SpecPerson } from '@hv/identity/api/testing';
import type { MembershipView, SpaceView } from '@hv/networks/contracts';
import type { Answer, World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { AccessBook } from '../../access';
import { aMember, aNetwork, anOrganisation, type SpecMember, type SpecNetwork, type SpecOrganisation } from '../../testing';

export type Headers = Readonly<Record<string, string>>;

/** A network with its secretariat, and others who ask it for what is not theirs. */
export class SecretariatOffice {
  private constructor(
    private readonly world: World,
    readonly network: SpecNetwork,
    readonly herning: SpecOrganisation,
    readonly secretary: SpecMember,
    readonly lead: SpecMember,
    readonly guest: SpecMember,
    /** Secretariat of another network. */
    readonly outsider: SpecMember,
  ) {}

  static async open(world: World): Promise<SecretariatOffice> {
    const network = await aNetwork(world, { clusters: ['Klynge Vest'] });
    const herning = await anOrganisation(world, network, { name: 'Herning Kommune', cluster: 'Klynge Vest' });
    const secretary = await aMember(world, network, { role: 'secretariat', organisation: 'Brønderslev Kommune' });
    const lead = await aMember(world, network, { organisation: 'Herning Kommune' });
    const guest = await aMember(world, network, { role: 'guest', organisation: 'Herning Kommune' });
    const outsider = await aMember(world, await aNetwork(world), { role: 'secretariat' });
    return new SecretariatOffice(world, network, herning, secretary, lead, guest, outsider);
  }

  start(body: object, headers: Headers = this.secretary.headers): Promise<Answer<MembershipView & ProblemView>> {
    return this.world.request({ method: 'POST', url: '/api/v1/memberships', headers, payload: body });
  }

  end(id: string, headers: Headers = this.secretary.headers): Promise<Answer<MembershipView & ProblemView>> {
    return this.world.request({ method: 'DELETE', url: `/api/v1/memberships/${id}`, headers });
  }

  /** What takes a person in for Herning. */
  wish({ id }: Pick<SpecPerson, 'id'>, changes: object = {}): object {
    return { networkId: this.network.id, personId: id, organisationId: this.herning.id, roles: ['participant'], ...changes };
  }

  aPerson(): Promise<SpecPerson> {
    return aPerson(this.world);
  }

  /** The ids of the spaces that someone is shown. */
  async spacesOf({ headers }: SpecMember): Promise<string[]> {
    const { body } = await this.world.request<Page<SpaceView>>({ method: 'GET', url: '/api/v1/spaces', headers: { ...headers } });
    return body.items.map(({ id }) => id).sort();
  }

  /** The ids of the spaces that someone may use, by what this instance holds in memory. */
  async granted(personId: string): Promise<string[]> {
    return [...(await this.world.app.get(AccessBook).granted(personId)).keys()].sort();
  }

  async eventsOf(membershipId: string): Promise<SpecEvent[]> {
    return (await recordedEvents(this.world)).filter(({ object }) => object === `membership ${membershipId}`);
  }

  /** Every space's access version. */
  async versions(): Promise<Map<string, number>> {
    const rows = await this.world.query<{ id: string; version: number }>('SELECT id, access_version AS version FROM networks_spaces');
    return new Map(rows.map(({ id, version }) => [id, version]));
  }
}
