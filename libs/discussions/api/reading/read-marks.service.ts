import { Injectable } from '@nestjs/common';
import { discussionProblems } from '@hv/discussions/contracts';
import { type Actor, Database, LiveServer, NotFound, type Statement } from '@hv/platform/api';
import { raiseReadMark, setReadMark } from '../threads/threads.queries';

/** How far each reader has read; told to their other devices at once. */
@Injectable()
export class ReadMarksService {
  constructor(
    private readonly database: Database,
    private readonly live: LiveServer,
  ) {}

  /** Sets the mark where the reader says. @throws NotFound */
  async set(actor: Actor, threadId: string, seq: number): Promise<void> {
    await this.move(setReadMark, actor, threadId, seq);
  }

  /** Raises the mark; a lower one changes nothing. @param socketId the socket that said so @throws NotFound */
  async raise(actor: Actor, threadId: string, seq: number, socketId: string): Promise<void> {
    await this.move(raiseReadMark, actor, threadId, seq, socketId);
  }

  private async move(statement: Statement<{ seq: number }>, actor: Actor, threadId: string, seq: number, socketId?: string): Promise<void> {
    const [mark] = await this.database.run(statement, [actor.personId, threadId, seq]);
    if (!mark) throw new NotFound(discussionProblems.threadNotFound, 'There is no such thread.');
    this.live.pushToPerson(actor.personId, 'read', { threadId, seq: mark.seq }, socketId);
  }
}
