import { Injectable } from '@nestjs/common';
import { sessionEnded, type SessionView } from '@hv/identity/contracts';
import { type Actor, Database, type Origin, SignInNeeded, UnitOfWork, type Work } from '@hv/platform/api';
import { endLooksOf } from '../see-as/end-looks';
import { sessionOfOnlooker } from '../see-as/see-as.presenter';
import { looking } from '../see-as/see-as.queries';
import { sessionView } from './session.presenter';
import { endSession, sessionById } from './sessions.queries';

/** Shows and ends sessions. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The session someone came with. @throws SignInNeeded when it has just ended */
  async current(actor: Actor): Promise<SessionView> {
    const [row] = await this.database.run(sessionById, [actor.credential.id]);
    if (!row) throw new SignInNeeded();
    if (!actor.onlooker) return sessionView(row);
    const [seen] = await this.database.run(looking, [actor.onlooker.seeAsId]);
    return sessionOfOnlooker(sessionView(row), seen!);
  }

  /** Ends the session someone came with; without one there is nothing to end. */
  async end(origin: Origin): Promise<void> {
    const credential = origin.actor?.credential;
    if (credential?.kind === 'session') await this.unitOfWork.run(origin, (work) => this.endIn(work, credential.id));
  }

  /** Ends a session as part of something else. */
  async endIn(work: Work, id: string): Promise<void> {
    const [ended] = await work.statement(endSession, [id]);
    await endLooksOf(work, [id]);
    if (ended) await work.record(sessionEnded, { object: { kind: 'session', id } }, { sessionId: id, personId: ended.personId });
  }
}
