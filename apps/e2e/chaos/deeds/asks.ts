import { randomUUID } from 'node:crypto';
import type { AskedView } from '@hv/discussions/contracts';
import type { Chance } from '../chance';
import type { Stored } from '../stored';
import { differences, trace } from './deed';
import type { Doer } from './doer';
import type { Lane } from './lane';
import { addPost, startThread } from './writing';

/** Somebody who answers for an organisation. */
export interface Asked {
  readonly organisationId: string;
  readonly lead: Doer;
}

interface Ask {
  readonly threadId: string;
  readonly answered: readonly Asked[];
  readonly reminded: boolean;
}

/** Everyone who listens joins every thread. */
const mostAsks = 100;

/** Somebody asks organisations, some answer, the others are reminded: each is told once, and each answer counts once. */
export class Asks implements Lane {
  private readonly asks: Ask[] = [];

  /** @param met told of every thread that is made */
  constructor(
    private readonly asker: Doer,
    private readonly chance: Chance,
    private readonly spaceId: string,
    private readonly all: readonly Asked[],
    private readonly met: (threadId: string) => void,
  ) {}

  async step(): Promise<void> {
    if (this.asks.length >= mostAsks) return;
    const organisationIds = this.all.map(({ organisationId }) => organisationId);
    const { id } = await startThread(this.asker, this.spaceId, `Spørgsmål ${this.asks.length + 1}`, { kind: 'ask', organisationIds });
    this.met(id);
    const answered = this.all.filter(() => this.chance.next() < 0.5);
    for (const { lead } of answered) await addPost(lead, id, 'Sådan gør vi');
    const reminded = answered.length < this.all.length;
    if (reminded) await this.remind(id);
    this.asks.push({ threadId: id, answered, reminded });
  }

  async check(stored: Stored): Promise<string[]> {
    const findings: string[] = [];
    for (const ask of this.asks) findings.push(...(await this.checkAsk(ask, stored)));
    return findings;
  }

  private async remind(id: string): Promise<void> {
    await this.asker.do<AskedView>({
      what: 'reminder of an ask',
      method: 'POST',
      path: `/threads/${id}/remind`,
      headers: { 'idempotency-key': randomUUID() },
      leaves: () => [trace('ask-reminded', id)],
    });
  }

  private async checkAsk({ threadId, answered, reminded }: Ask, stored: Stored): Promise<string[]> {
    const { body: view } = await this.asker.client.get<AskedView>(`/threads/${threadId}/asked`);
    const shown = view.organisations.filter(({ answer }) => answer).map(({ id }) => id);
    const [reminders] = await stored.rows<{ times: number }>(
      'SELECT count(*)::int AS times FROM discussions_ask_reminders WHERE thread_id = $1',
      [threadId],
    );
    const told = await stored.rows<{ one: string }>(
      `SELECT kind || ' ' || person_id AS one FROM notifications_notifications
       WHERE object_ids->>'threadId' = $1 AND kind IN ('discussions.network-asked', 'discussions.ask-reminded')`,
      [threadId],
    );
    const expected = this.all.flatMap((asked) => [
      `discussions.network-asked ${asked.lead.personId}`,
      ...(reminded && !answered.includes(asked) ? [`discussions.ask-reminded ${asked.lead.personId}`] : []),
    ]);
    return [
      ...differences(
        'an answer',
        answered.map(({ organisationId }) => organisationId),
        shown,
      ),
      ...differences(
        'a notification',
        expected,
        told.map(({ one }) => one),
      ),
      ...(reminders!.times === Number(reminded) ? [] : [`an ask was reminded of ${reminders!.times} times`]),
    ];
  }
}
