import { randomUUID } from 'node:crypto';
import type { ReportReceiptView, ReportView } from '@hv/discussions/contracts';
import type { Chance } from '../chance';
import type { Stored } from '../stored';
import { aText } from '../texts';
import { differences, ifMatch, trace } from './deed';
import type { Doer } from './doer';
import type { Lane } from './lane';
import { addPost } from './writing';

/** Everyone who has to do with a report. */
export interface Concerned {
  readonly author: Doer;
  readonly reporter: Doer;
  readonly moderator: Doer;
}

/** Posts are reported, reports answered, posts hidden and shown again: each report once, and each hiding with its reason. */
export class Moderation implements Lane {
  private readonly reports: string[] = [];
  private readonly reasons = new Map<string, string>();
  private readonly hidings = new Map<string, number>();

  constructor(
    private readonly people: Concerned,
    private readonly chance: Chance,
    private readonly threadId: string,
  ) {}

  async step(): Promise<void> {
    const { author, reporter } = this.people;
    const { id } = await addPost(author, this.threadId, aText(this.chance, 'Anmeldes'));
    const report = await reporter.do<ReportReceiptView>({
      what: 'report',
      method: 'POST',
      path: `/posts/${id}/reports`,
      body: { reason: 'tone', words: 'Tonen er hård' },
      headers: { 'idempotency-key': randomUUID() },
      leaves: (made) => [trace('post-reported', made.id)],
    });
    await this.answer(report.id, id, this.chance.pick(['hidden', 'dismissed', 'talked'] as const)!);
    if (this.reasons.has(id) && this.chance.next() < 0.6) await this.show(id);
    if (this.chance.next() < 0.5) await this.hide(id);
  }

  async check(stored: Stored): Promise<string[]> {
    const rows = await stored.rows<{ one: string }>(
      `SELECT concat_ws(' ', r.id, r.post_id, r.outcome, r.version) AS one FROM discussions_reports r
       JOIN discussions_posts p ON p.id = r.post_id WHERE p.thread_id = $1`,
      [this.threadId],
    );
    const hidden = await stored.rows<{ one: string }>(
      `SELECT concat_ws(' ', h.post_id, h.reason, p.extra->>'hiddenReason' = h.reason) AS one FROM discussions_hidings h
       JOIN discussions_posts p ON p.id = h.post_id WHERE p.thread_id = $1 AND h.shown_at IS NULL`,
      [this.threadId],
    );
    const times = await stored.rows<{ one: string }>(
      `SELECT concat_ws(' ', h.post_id, count(*)) AS one FROM discussions_hidings h
       JOIN discussions_posts p ON p.id = h.post_id WHERE p.thread_id = $1 GROUP BY h.post_id`,
      [this.threadId],
    );
    return [
      ...differences(
        'a report',
        this.reports,
        rows.map(({ one }) => one),
      ),
      ...differences(
        'that a post is hidden',
        [...this.reasons].map(([id, reason]) => `${id} ${reason} t`),
        hidden.map(({ one }) => one),
      ),
      ...differences(
        'a hiding',
        [...this.hidings].map((pair) => pair.join(' ')),
        times.map(({ one }) => one),
      ),
    ];
  }

  private async answer(reportId: string, postId: string, outcome: 'hidden' | 'dismissed' | 'talked'): Promise<void> {
    const hides = outcome === 'hidden';
    await this.people.moderator.do<ReportView>({
      what: `report answered: ${outcome}`,
      method: 'PUT',
      path: `/reports/${reportId}/handled`,
      body: { outcome, note: 'Talt igennem' },
      headers: ifMatch(1),
      leaves: () => [trace('report-handled', reportId), ...(hides ? [trace('post-hidden', postId)] : [])],
    });
    this.reports.push(`${reportId} ${postId} ${outcome} 2`);
    if (hides) this.note(postId, 'Talt igennem');
  }

  private async show(id: string): Promise<void> {
    const leaves = (): string[] => [trace('post-shown', id)];
    await this.people.moderator.do({ what: 'post shown', method: 'DELETE', path: `/posts/${id}/hidden`, leaves });
    this.reasons.delete(id);
  }

  private async hide(id: string): Promise<void> {
    const reason = `Skjult ${this.chance.between(1, 1e9)}`;
    const leaves = (): string[] => [trace('post-hidden', id)];
    await this.people.moderator.do({ what: 'post hidden', method: 'PUT', path: `/posts/${id}/hidden`, body: { reason }, leaves });
    this.note(id, reason);
  }

  private note(id: string, reason: string): void {
    // Another reason for what is hidden already is no other hiding.
    if (!this.reasons.has(id)) this.hidings.set(id, (this.hidings.get(id) ?? 0) + 1);
    this.reasons.set(id, reason);
  }
}
