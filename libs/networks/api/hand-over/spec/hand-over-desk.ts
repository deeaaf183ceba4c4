import { IdentityModule } from '@hv/identity/api';
import { recordedEvents, type SpecEvent } from '@hv/identity/api/testing';
import type { HandOverChoiceView, HandOverPlanView, HandOverView } from '@hv/networks/contracts';
import { type Answer, aWorld, type World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { SecretariatOffice } from '../../memberships/spec/secretariat-office';
import { NetworksModule } from '../../networks.module';
import { aMember, type SpecMember } from '../../testing';
import { HandingOver } from '../handing-over';

type Told = Answer<HandOverView & ProblemView>;

/** A municipality where one leaves and another stays, in a network with a secretariat. */
export class HandOverDesk {
  private constructor(
    readonly world: World,
    readonly office: SecretariatOffice,
    /** A project lead, who leaves. */
    readonly leaver: SpecMember,
    /** A participant of the same municipality. */
    readonly colleague: SpecMember,
  ) {}

  /** @param world one that runs already; a new one without it */
  static async open(world?: World): Promise<HandOverDesk> {
    const its = world ?? (await aWorld([IdentityModule, NetworksModule]));
    const office = await SecretariatOffice.open(its);
    const leaver = await aMember(its, office.network, { organisation: 'Herning Kommune', name: 'Anne Aa' });
    const colleague = await aMember(its, office.network, { organisation: 'Herning Kommune', role: 'participant', name: 'Bo Berg' });
    return new HandOverDesk(its, office, leaver, colleague);
  }

  plan(of: SpecMember, by: SpecMember): Promise<Answer<HandOverPlanView & ProblemView>> {
    return this.world.request({ method: 'GET', url: `/api/v1/memberships/${of.membershipId}/hand-over`, headers: { ...by.headers } });
  }

  choices(by: SpecMember, query = ''): Promise<Answer<Page<HandOverChoiceView>>> {
    return this.world.request({ method: 'GET', url: `/api/v1/me/hand-overs${query}`, headers: { ...by.headers } });
  }

  /** Hands the leaver's roles and groups over to the colleague, unless told otherwise. */
  handOver(wish: object = {}, by: SpecMember = this.leaver, headers: object = {}, of: SpecMember = this.leaver): Promise<Told> {
    return this.world.request({
      method: 'POST',
      url: `/api/v1/memberships/${of.membershipId}/hand-over`,
      headers: { ...by.headers, ...headers },
      payload: { toMembershipId: this.colleague.membershipId, parts: ['roles', 'groups'], ...wish },
    });
  }

  withdraw(id: string, by: SpecMember = this.leaver): Promise<Told> {
    return this.world.request({ method: 'DELETE', url: `/api/v1/hand-overs/${id}`, headers: { ...by.headers } });
  }

  /** Does what the queue does when a hand-over of the leaver is due. */
  async run(id: string): Promise<void> {
    const event = { actorId: this.leaver.personId, payload: { handOverId: id } };
    await this.world.app.get(HandingOver, { strict: false }).onDue(event as Parameters<HandingOver['onDue']>[0]);
  }

  /** Makes it due, and does that. */
  async fallDue(id: string): Promise<void> {
    await this.world.query(`UPDATE networks_hand_overs SET due_at = now() - interval '1 second' WHERE id = $1`, [id]);
    await this.run(id);
  }

  async rolesOf({ membershipId }: SpecMember): Promise<readonly string[]> {
    const [row] = await this.world.query<{ roles: string[] }>('SELECT roles FROM networks_memberships WHERE id = $1', [membershipId]);
    return row!.roles;
  }

  /** The events about a thing, oldest first. */
  async eventsOf(object: string): Promise<SpecEvent[]> {
    return (await recordedEvents(this.world)).filter((event) => event.object === object);
  }
}
