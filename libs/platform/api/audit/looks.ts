import { Injectable } from '@nestjs/common';
import { administratorLooked, type AuditQuestion } from '@hv/platform/contracts';
import type { Origin } from '../actor';
import { UnitOfWork } from '../unit-of-work';

/** Records what administrators look at, so that looking leaves a trace as changing does. */
@Injectable()
export class AdministratorLooks {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Records one look, before anything is shown.
   * @param question ids and days only; a `person` in it is whom the look is recorded about
   */
  record(origin: Origin, at: 'audit' | 'accounts' | 'access', question: AuditQuestion): Promise<number> {
    const object = question['person'] ? { kind: 'person', id: question['person'] } : { kind: 'administration', id: at };
    return this.unitOfWork.run(origin, (work) =>
      work.record(administratorLooked, { object, networkId: question['network'] ?? null }, { at, question }),
    );
  }
}
