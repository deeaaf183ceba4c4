import { Injectable } from '@nestjs/common';
import { accountBlocked, personErased, seeAsStarted } from '@hv/identity/contracts';
import { bySystem, Handles, type RecordedEvent, UnitOfWork, type Work } from '@hv/platform/api';
import { SessionsService } from '../sessions/sessions.service';
import { recordEnd } from './end-looks';
import { endSeeAs, endSeeAsOfPerson, type SeeAsRow } from './see-as.queries';

/**
 * Ends looks that nobody ended. Each lets nobody in from the moment it may not go on; this says so in the log, and ends the session it was
 * looked by: a page that was left open as somebody else never becomes the administrator's own.
 */
@Injectable()
export class SeeAsEndings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionsService,
  ) {}

  @Handles(seeAsStarted, ({ until }) => new Date(until))
  timeIsUp({ payload }: RecordedEvent<{ seeAsId: string }>): Promise<void> {
    return this.end((work) => work.statement(endSeeAs, [payload.seeAsId]));
  }

  @Handles(accountBlocked)
  personIsBlocked({ payload }: RecordedEvent<{ personId: string }>): Promise<void> {
    return this.end((work) => work.statement(endSeeAsOfPerson, [payload.personId]));
  }

  @Handles(personErased)
  personIsGone({ payload }: RecordedEvent<{ personId: string }>): Promise<void> {
    return this.end((work) => work.statement(endSeeAsOfPerson, [payload.personId]));
  }

  private end(looks: (work: Work) => Promise<SeeAsRow[]>): Promise<void> {
    return this.unitOfWork.run(bySystem, async (work) => {
      for (const look of await looks(work)) {
        await recordEnd(work, look, 'itself');
        await this.sessions.endIn(work, look.sessionId);
      }
    });
  }
}
