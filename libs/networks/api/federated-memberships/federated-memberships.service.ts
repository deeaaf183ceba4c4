import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { FederatedArrival, FederatedArrivals } from '@hv/identity/api';
import { type Role, roles as allRoles } from '@hv/networks/contracts';
import { bySystem, EnvironmentFault, Settings, type Work } from '@hv/platform/api';
import { MembershipEndings } from '../endings';
import { InvitationLinksService } from '../invitations/invitation-links.service';
import { MembershipChangesService } from '../memberships/membership-changes.service';
import { MembershipStarts } from '../memberships/membership-starts';
import { endMembership, lockMembership } from '../memberships/memberships.queries';
import { keepWord, type SpokenFor, spokenFor } from './federated-memberships.queries';
import { whatFollows } from './what-follows';

/** Roles that a sign-in may give: who keeps a network is said by those who keep it. */
const given: readonly string[] = allRoles.filter((role) => role !== 'secretariat');

/** Takes into networks who comes through their organisation's sign-in, as far as the configuration lets it speak. */
@Injectable()
export class FederatedMemberships implements FederatedArrivals, OnModuleInit {
  constructor(
    private readonly settings: Settings,
    private readonly invitations: InvitationLinksService,
    private readonly starts: MembershipStarts,
    private readonly changes: MembershipChangesService,
    private readonly endings: MembershipEndings,
  ) {}

  /** @throws EnvironmentFault when the configuration names a role that no sign-in may give */
  onModuleInit(): void {
    for (const { id, roles } of this.settings.environment.OIDC_ISSUERS)
      if (!Object.values(roles).every((role) => given.includes(role)))
        throw new EnvironmentFault([`OIDC_ISSUERS: ${id} may give the roles ${given.join(', ')} and no other`]);
  }

  async arrive(work: Work, arrival: FederatedArrival): Promise<void> {
    for (const id of arrival.invitationIds) await this.invitations.takeIn(work, id, arrival.personId);
    if (arrival.networks.length === 0) return;
    const places = await work.statement(spokenFor, [arrival.personId, arrival.networks, arrival.speaksFor, arrival.issuerId]);
    for (const place of places) await this.follow(work, arrival, place);
  }

  private async follow(work: Work, { personId, issuerId, organisations, roles }: FederatedArrival, place: SpokenFor): Promise<void> {
    const belongs = organisations.some((name) => name === place.code || name.toLowerCase() === place.organisationId);
    const said = belongs ? (roles as Role[]) : [];
    const membership = place.membershipId === null ? 'none' : place.ended ? 'ended' : 'runs';
    const step = whatFollows({ roles: said, before: place.before, membership });
    if (step === 'nothing') return;
    const { networkId, organisationId } = place;
    const id =
      step === 'start'
        ? (await this.starts.start(work, bySystem, { personId, networkId, organisationId, roles: said }, null)).id
        : await this.change(work, place.membershipId!, said);
    await work.statement(keepWord, [id, issuerId, said]);
  }

  /** Whoever keeps the network goes on keeping it. */
  private async change(work: Work, id: string, said: readonly Role[]): Promise<string> {
    const [before] = await work.statement(lockMembership, [id]);
    const roles = [...said, ...before!.roles.filter((role) => role === 'secretariat')];
    if (roles.length > 0) await this.changes.apply(work, before!, roles, before!.validTo);
    else {
      const [ended] = await work.statement(endMembership, [id, null]);
      await this.endings.conclude(work, [ended!]);
    }
    return id;
  }
}
