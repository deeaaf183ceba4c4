import { randomUUID } from 'node:crypto';
import type { ReadAllView, ThreadLevel } from '@hv/discussions/contracts';
import type { Chance } from '../chance';
import type { Stored } from '../stored';
import { differences } from './deed';
import type { Doer } from './doer';
import type { Lane } from './lane';

/** Every thread has so many from the beginning. */
const fewestPosts = 4;
const levels: readonly (ThreadLevel | null)[] = ['follow', 'normal', 'mute', null];

/** What one follows and how far one has read: of some threads in which one does not write, and of a whole space. */
export class Following implements Lane {
  private readonly marks = new Map<string, number>();
  private readonly threadLevels = new Map<string, ThreadLevel | null>();
  private spaceLevel: ThreadLevel | null = null;
  /** Up to when all is read, ms since 1970. */
  private until = 0;

  constructor(
    private readonly doer: Doer,
    private readonly chance: Chance,
    private readonly spaceId: string,
    private readonly threadIds: readonly string[],
  ) {}

  step(): Promise<void> {
    const what = this.chance.between(1, 10);
    if (what <= 5) return this.read(this.chance.pick(this.threadIds)!);
    if (what <= 7) return this.followThread(this.chance.pick(this.threadIds)!);
    if (what <= 8) return this.followSpace();
    return this.readAll();
  }

  async check(stored: Stored): Promise<string[]> {
    const { personId } = this.doer;
    const read = async (sql: string, ...values: unknown[]): Promise<string[]> =>
      (await stored.rows<{ one: string }>(sql, [personId, ...values])).map(({ one }) => one);
    const ofThreads = 'WHERE person_id = $1 AND thread_id = ANY($2)';
    const marks = await read(`SELECT thread_id || ' ' || seq AS one FROM discussions_read_marks ${ofThreads}`, this.threadIds);
    const own = await read(`SELECT thread_id || ' ' || level AS one FROM discussions_thread_levels ${ofThreads}`, this.threadIds);
    const ofSpace = 'WHERE person_id = $1 AND space_id = $2';
    const whole = await read(`SELECT level AS one FROM discussions_space_levels ${ofSpace}`, this.spaceId);
    const all = await read(
      `SELECT floor(extract(epoch FROM until) * 1000)::text AS one FROM discussions_read_until ${ofSpace}`,
      this.spaceId,
    );
    const chosen = [...this.threadLevels].flatMap(([threadId, level]) => (level ? [`${threadId} ${level}`] : []));
    return [
      ...differences(
        'a reading',
        [...this.marks].map(([threadId, seq]) => `${threadId} ${seq}`),
        marks,
      ),
      ...differences('a level', chosen, own),
      ...differences('a space’s level', this.spaceLevel ? [this.spaceLevel] : [], whole),
      ...differences('that all is read', this.until ? [String(this.until)] : [], all),
    ];
  }

  /** Also less than before: then it is new again. */
  private async read(threadId: string): Promise<void> {
    const seq = this.chance.between(0, fewestPosts);
    await this.doer.do({ what: 'reading', method: 'PUT', path: `/threads/${threadId}/read`, body: { seq } });
    this.marks.set(threadId, seq);
  }

  private async followThread(threadId: string): Promise<void> {
    const level = this.chance.pick(levels)!;
    await this.doer.do({ what: 'level', method: 'PUT', path: `/threads/${threadId}/level`, body: { level } });
    this.threadLevels.set(threadId, level);
  }

  private async followSpace(): Promise<void> {
    const level = this.chance.pick(levels)!;
    await this.doer.do({ what: 'level of a space', method: 'PUT', path: `/spaces/${this.spaceId}/level`, body: { level } });
    this.spaceLevel = level;
  }

  private async readAll(): Promise<void> {
    const before = this.until;
    const upTo = Date.now() - 20;
    const { id } = await this.doer.do<ReadAllView>({
      what: 'all read',
      method: 'POST',
      path: '/read-all',
      body: { spaceId: this.spaceId, upTo: new Date(upTo).toISOString() },
      headers: { 'idempotency-key': randomUUID() },
    });
    this.until = Math.max(before, upTo);
    if (this.chance.next() < 0.5) return;
    // Found no more: it was taken back, for it is not yet a minute old.
    const wasDone = ({ status }: { status: number }): Record<string, never> | undefined => (status === 404 ? {} : undefined);
    await this.doer.do({ what: 'all read taken back', method: 'DELETE', path: `/read-all/${id}`, wasDone });
    this.until = before;
  }
}
