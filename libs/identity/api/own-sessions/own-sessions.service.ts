import { Injectable } from '@nestjs/common';
import { type OwnSessionsView, sessionEnded } from '@hv/identity/contracts';
import { type Actor, Database, NotFound, type Origin, UnitOfWork, type Work } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { endLooksOf } from '../see-as/end-looks';
import { endOtherSessions, endOwnSession, sessionsOfAccount } from '../sessions/sessions.queries';

type OwnOrigin = Origin & { readonly actor: Actor };

/** Where a person is signed in, and ending it at once, on open sockets too. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list({ accountId, credential }: Actor): Promise<OwnSessionsView> {
    const rows = await this.database.run(sessionsOfAccount, [accountId]);
    const items = rows.map(({ id, device, createdAt, usedAt }) => ({
      id,
      device,
      createdAt: createdAt.toISOString(),
      usedAt: usedAt.toISOString(),
      current: id === credential.id,
    }));
    return { items };
  }

  /** @throws NotFound when it is not one's own, or has ended */
  async end(origin: OwnOrigin, id: string): Promise<void> {
    await this.unitOfWork.run(origin, async (work) => {
      const ended = await work.statement(endOwnSession, [id, origin.actor.accountId]);
      if (ended.length === 0) throw new NotFound(platformProblems.notFound, 'There is no such session.');
      await this.record(work, origin.actor, ended);
    });
  }

  /** Ends all but the one that asks. */
  async endOthers(origin: OwnOrigin): Promise<void> {
    const { accountId, credential } = origin.actor;
    await this.unitOfWork.run(origin, async (work) =>
      this.record(work, origin.actor, await work.statement(endOtherSessions, [accountId, credential.id])),
    );
  }

  private async record(work: Work, { personId }: Actor, ended: readonly { readonly id: string }[]): Promise<void> {
    await endLooksOf(
      work,
      ended.map(({ id }) => id),
    );
    for (const { id } of ended) await work.record(sessionEnded, { object: { kind: 'session', id } }, { sessionId: id, personId });
  }
}
