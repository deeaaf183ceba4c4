import { inject, Service } from '@angular/core';
import { OutboxDelivery, type Delivery } from './outbox-delivery';
import type { OutboxAnswer, OutboxEntry } from './outbox-entry';

/** How long to wait after a failed attempt, ms: doubled each time, up to the most, with jitter so that clients don't come all at once. */
const patience = { first: 1_000, most: 30_000 };

/** What the sender works on; the outbox keeps it. */
export interface SenderDesk {
  entries(): readonly OutboxEntry[];
  /** Writes an entry's new state down. */
  update(entry: OutboxEntry): Promise<void>;
  settle(answer: OutboxAnswer): Promise<void>;
  /** Whether the session in this browser is still that person's. */
  mayStillSend(personId: string): Promise<boolean>;
}

/** Sends what waits: within a lane one after the other and in order, lanes side by side. */
@Service()
export class OutboxSender {
  private readonly delivery = inject(OutboxDelivery);
  private desk: SenderDesk | undefined;
  private readonly busy = new Set<string>();
  private readonly pauses = new Map<string, number>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = 0;

  serve(desk: SenderDesk): void {
    this.desk = desk;
  }

  /** The network, the server or the reader is back: forget all pauses and try at once. */
  wake(): void {
    this.pauses.clear();
    this.pump();
  }

  /** Sends the first that is due in every lane. One that can still be undone holds nobody up. */
  pump(): void {
    clearTimeout(this.timer);
    const now = Date.now();
    const lanes = new Set<string>();
    let next = Number.POSITIVE_INFINITY;
    for (const entry of this.desk?.entries() ?? []) {
      if (entry.state !== 'waiting' || lanes.has(entry.lane)) continue;
      if (entry.notBefore <= now) lanes.add(entry.lane);
      const due = Math.max(entry.notBefore, this.pauses.get(entry.lane) ?? 0);
      if (due > now) next = Math.min(next, due);
      else if (!this.busy.has(entry.lane)) void this.send(entry, this.running);
    }
    if (Number.isFinite(next)) this.timer = setTimeout(() => this.pump(), next - now);
  }

  /** Stops; an attempt under way still counts when its answer comes. */
  stop(): void {
    this.running++;
    clearTimeout(this.timer);
    this.pauses.clear();
    this.busy.clear();
  }

  /** Sends one entry once, out of its turn: the request leaves before this returns. */
  async sendNow(entry: OutboxEntry): Promise<void> {
    await this.finish(entry, await this.delivery.attempt(entry));
  }

  private async send(entry: OutboxEntry, run: number): Promise<void> {
    this.busy.add(entry.lane);
    const attempt = { ...entry, attempts: entry.attempts + 1 };
    await this.desk?.update(attempt);
    const allowed = await this.desk?.mayStillSend(entry.personId);
    if (run !== this.running) return;
    const delivery = allowed ? await this.delivery.attempt(attempt) : { outcome: 'signed-out' as const };
    await this.finish(attempt, delivery);
    if (run !== this.running) return;
    this.busy.delete(entry.lane);
    if (delivery.outcome !== 'signed-out') this.pump();
  }

  private async finish(entry: OutboxEntry, delivery: Delivery): Promise<void> {
    switch (delivery.outcome) {
      case 'done':
        this.pauses.delete(entry.lane);
        return this.desk?.settle({ entry, answer: delivery.answer });
      case 'again':
        this.pauses.set(entry.lane, Date.now() + (delivery.afterMs ?? pauseAfter(entry.attempts)));
        return;
      case 'later':
        return this.desk?.update({ ...entry, notBefore: Date.now() + delivery.afterMs, problem: delivery.problem });
      case 'refused':
      case 'conflict':
        return this.desk?.update({ ...entry, state: delivery.outcome, problem: delivery.problem });
      case 'signed-out':
        return;
    }
  }
}

function pauseAfter(attempts: number): number {
  const longest = Math.min(patience.most, patience.first * 2 ** (attempts - 1));
  return longest / 2 + (Math.random() * longest) / 2;
}
