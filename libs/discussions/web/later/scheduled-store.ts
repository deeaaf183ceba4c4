import { computed, inject, Service } from '@angular/core';
import type { ScheduledView } from '@hv/discussions/contracts';
import type { RichTextDocument } from '@hv/platform/contracts';
import { KeptAnswer, newKey } from '@hv/platform/web';
import { danishMinute } from './danish-time';
import { type DraftPlace, type Planned, type PlannedChange, WritingClient } from '../writing/writing-client';

/** What one has planned to be sent, the next first. What changes it fails with the server's answer. */
@Service()
export class ScheduledStore {
  private readonly client = inject(WritingClient);

  readonly kept = new KeptAnswer<readonly ScheduledView[]>(() => this.fetch());
  /** Undefined until it was fetched. */
  readonly items = this.kept.value;
  readonly waiting = computed(() => this.items()?.length ?? 0);

  async plan(place: DraftPlace, what: Planned): Promise<ScheduledView> {
    const planned = await this.client.schedule(place, what, newKey());
    this.receive(planned);
    return planned;
  }

  async change(item: ScheduledView, change: PlannedChange): Promise<ScheduledView> {
    const changed = await this.client.changeScheduled(item, change);
    this.receive(changed);
    return changed;
  }

  /** @returns what plans it again */
  async cancel(item: ScheduledView): Promise<() => Promise<ScheduledView>> {
    await this.client.cancelScheduled(item);
    this.kept.update((items) => items.filter(({ id }) => id !== item.id));
    const place: DraftPlace = item.threadId ? { kind: 'thread', id: item.threadId } : { kind: 'space', id: item.spaceId };
    return () => this.plan(place, asPlanned(item));
  }

  private receive(item: ScheduledView): void {
    if (this.items() === undefined) void this.kept.renew();
    this.kept.update((items) => {
      const others = items.filter(({ id }) => id !== item.id);
      return [...others, item].sort((one, other) => (one.sendAt < other.sendAt ? -1 : 1));
    });
  }

  private async fetch(): Promise<readonly ScheduledView[]> {
    const items: ScheduledView[] = [];
    let after: string | undefined;
    do {
      const page = await this.client.scheduled(after);
      items.push(...page.items);
      after = page.next ?? undefined;
    } while (after);
    return items;
  }
}

/** As it would be planned anew. */
const asPlanned = ({ title, body, sendAt, kind, organisationIds, poll }: ScheduledView): Planned => ({
  title: title ?? '',
  body: body as RichTextDocument,
  at: danishMinute(sendAt),
  poll: poll && { kind: poll.kind, options: poll.options, ...(poll.closesAt ? { closesAt: poll.closesAt } : {}) },
  asking: { ...(kind ? { kind } : {}), ...(organisationIds ? { organisationIds } : {}) },
});
