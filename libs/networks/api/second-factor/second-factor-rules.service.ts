import { Injectable } from '@nestjs/common';
import { SecondFactorRule, WeakCredentials } from '@hv/identity/api';
import {
  type ChangeSecondFactorRule,
  membershipChanged,
  membershipStarted,
  networksProblems,
  secondFactorRuleChanged,
  type SecondFactorRuleView,
} from '@hv/networks/contracts';
import { bySystem, Database, Handles, type Origin, type RecordedEvent, Stale, UnitOfWork, type Work } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { Secretariat } from '../memberships/secretariat';
import { askedByNetwork, requiredForPerson, ruleOfNetwork, setRule } from './second-factor-rules.queries';

const refusals = { unknown: networksProblems.networkNotFound, forbidden: platformProblems.forbidden };

/** Whom each network asks for a second factor, as its secretariat sees and sets it; and who is asked for one at all. */
@Injectable()
export class SecondFactorRules implements SecondFactorRule {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly secretariat: Secretariat,
    private readonly weakCredentials: WeakCredentials,
  ) {}

  async requiredFor(personId: string, work?: Work): Promise<boolean> {
    const [row] = await (work ? work.statement(requiredForPerson, [personId]) : this.database.run(requiredForPerson, [personId]));
    return row!.required;
  }

  /** Whoever comes to a role that is asked for one, from the moment it holds. */
  @Handles(membershipStarted, ({ from }) => new Date(from))
  onStarted({ payload }: RecordedEvent<{ personId: string }>): Promise<void> {
    return this.endWeak(payload.personId);
  }

  @Handles(membershipChanged)
  onChanged({ payload }: RecordedEvent<{ personId: string }>): Promise<void> {
    return this.endWeak(payload.personId);
  }

  /** @throws NotFound, Forbidden */
  async view(origin: Origin, networkId: string): Promise<SecondFactorRuleView> {
    await this.secretariat.only(origin, networkId, refusals);
    return this.current(networkId);
  }

  /** Sets it: those it asks, and who are signed in without a second factor, have to sign in again at once, and the tokens they made so are ended. @throws NotFound, Forbidden, Stale */
  async change(origin: Origin, networkId: string, { roles }: ChangeSecondFactorRule, version: number): Promise<SecondFactorRuleView> {
    return this.unitOfWork.run(origin, async (work) => {
      await this.secretariat.only(origin, networkId, refusals, work);
      const [changed] = await work.statement(setRule, [networkId, [...roles].sort(), version]);
      if (!changed) throw new Stale(await this.current(networkId));
      await work.record(
        secondFactorRuleChanged,
        { object: { kind: 'network', id: networkId }, networkId },
        { networkId, roles: changed.roles },
      );
      const asked = await work.statement(askedByNetwork, [networkId]);
      await this.weakCredentials.end(
        work,
        asked.map(({ personId }) => personId),
      );
      return changed;
    });
  }

  private endWeak(personId: string): Promise<void> {
    return this.unitOfWork.run(bySystem, async (work) => {
      if (await this.requiredFor(personId, work)) await this.weakCredentials.end(work, [personId]);
    });
  }

  private async current(networkId: string): Promise<SecondFactorRuleView> {
    const [rule] = await this.database.run(ruleOfNetwork, [networkId]);
    return rule ?? { roles: [], version: 0 };
  }
}
