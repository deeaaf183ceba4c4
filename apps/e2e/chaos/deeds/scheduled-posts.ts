import { randomUUID } from 'node:crypto';
import type { ScheduledView } from '@hv/discussions/contracts';
import type { Chance } from '../chance';
import type { Stored } from '../stored';
import { aText, textIn } from '../texts';
import { differences, ifMatch, trace } from './deed';
import type { Doer } from './doer';
import type { Lane } from './lane';

/** Fewer than one may have. */
const mostWaiting = 20;

/** Plans posts, changes and cancels them; what is left is sent once, with its last words. */
export class ScheduledPosts implements Lane {
  /** What is to be sent, by its id, and whether its time has come. */
  private readonly planned = new Map<string, { readonly text: string; due: boolean }>();
  private readonly at = `${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T08:00`;

  constructor(
    private readonly doer: Doer,
    private readonly chance: Chance,
    private readonly threadId: string,
  ) {}

  async step(): Promise<void> {
    if ([...this.planned.values()].filter(({ due }) => !due).length >= mostWaiting) return;
    let text = this.aText();
    const headers = { 'idempotency-key': randomUUID() };
    const path = `/threads/${this.threadId}/scheduled`;
    let { id, version } = await this.send('scheduled post', 'POST', path, text, headers);
    while (this.chance.next() < 0.4) {
      text = this.aText();
      ({ id, version } = await this.send('scheduled post changed', 'PATCH', `/scheduled/${id}`, text, ifMatch(version)));
    }
    if (this.chance.next() < 0.3) return this.cancel(id);
    this.planned.set(id, { text, due: false });
  }

  /** From here on they may be sent at any time. @returns what waits */
  makeDue(): string[] {
    const waiting = [...this.planned].filter(([, { due }]) => !due);
    for (const [, planned] of waiting) planned.due = true;
    return waiting.map(([id]) => id);
  }

  async check(stored: Stored): Promise<string[]> {
    const sent = await stored.rows<{ id: string; key: string; text: string }>(
      'SELECT id, idempotency_key AS key, text FROM discussions_posts WHERE thread_id = $1 AND author_id = $2',
      [this.threadId, this.doer.personId],
    );
    for (const { id } of sent) this.doer.expect(trace('post-added', id));
    const states = await stored.rows<{ one: string }>(
      `SELECT id || ' ' || state AS one FROM discussions_scheduled WHERE author_id = $1 AND thread_id = $2`,
      [this.doer.personId, this.threadId],
    );
    const expected = [...this.planned].map(([id, { text }]) => `${id} ${text}`);
    return [
      ...differences(
        'a scheduled post',
        expected,
        sent.map(({ key, text }) => `${key} ${text}`),
      ),
      ...differences(
        'that it was sent',
        [...this.planned.keys()].map((id) => `${id} sent`),
        states.map(({ one }) => one),
      ),
    ];
  }

  private async cancel(id: string): Promise<void> {
    await this.doer.do({
      what: 'scheduled post cancelled',
      method: 'DELETE',
      path: `/scheduled/${id}`,
      leaves: () => [trace('scheduled-cancelled', id)],
      wasDone: ({ status }) => (status === 404 ? {} : undefined),
    });
  }

  private send(
    what: string,
    method: 'POST' | 'PATCH',
    path: string,
    text: string,
    headers: Record<string, string>,
  ): Promise<ScheduledView> {
    return this.doer.do<ScheduledView>({
      what,
      method,
      path,
      body: { body: { text }, at: this.at },
      headers,
      leaves: ({ id }) => [trace('post-scheduled', id)],
      wasDone: ({ body: { current } }) => (current && textIn(current.body) === text ? current : undefined),
    });
  }

  private aText(): string {
    return aText(this.chance, `Planlagt ${this.chance.between(1, 1e9)}`);
  }
}
