import { Injectable } from '@nestjs/common';
import { SecondFactorRule } from '@hv/identity/api';
import { type ChangeSecondFactorRule, networksProblems, secondFactorRuleChanged, type SecondFactorRuleView } from '@hv/networks/contracts';
import { Database, type Origin, Stale, UnitOfWork } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { Secretariat } from '../memberships/secretariat';
import { requiredForPerson, ruleOfNetwork, setRule } from './second-factor-rules.queries';

const refusals = { unknown: networksProblems.networkNotFound, forbidden: platformProblems.forbidden };

/** Whom each network asks for a second factor, as its secretariat sees and sets it; and who is asked for one at all. */
@Injectable()
export class SecondFactorRules implements SecondFactorRule {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly secretariat: Secretariat,
  ) {}

  async requiredFor(personId: string): Promise<boolean> {
    const [row] = await this.database.run(requiredForPerson, [personId]);
    return row!.required;
  }

  /** @throws NotFound, Forbidden */
  async view(origin: Origin, networkId: string): Promise<SecondFactorRuleView> {
    await this.secretariat.only(origin, networkId, refusals);
    return this.current(networkId);
  }

  /** Sets it; it holds from the next sign-in of each. @throws NotFound, Forbidden, Stale */
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
      return changed;
    });
  }

  private async current(networkId: string): Promise<SecondFactorRuleView> {
    const [rule] = await this.database.run(ruleOfNetwork, [networkId]);
    return rule ?? { roles: [], version: 0 };
  }
}
