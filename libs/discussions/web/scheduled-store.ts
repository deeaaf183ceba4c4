import { computed, inject, Service, signal } from '@angular/core';
import type { ScheduledView } from '@hv/discussions/contracts';
import type { RichTextDocument } from '@hv/platform/contracts';
import { newKey } from '@hv/platform/web';
import { danishMinute } from './danish-time';
import { type DraftPlace, WritingClient } from './writing-client';

/** What one has planned to be sent, the next first. Every call fails with the server's answer. */
@Service()
export class ScheduledStore {
  private readonly client = inject(WritingClient);
  private readonly known = signal<readonly ScheduledView[] | undefined>(undefined);

  /** Undefined until it was fetched. */
  readonly items = this.known.asReadonly();
  readonly waiting = computed(() => this.known()?.length ?? 0);

  async load(): Promise<void> {
    const items: ScheduledView[] = [];
    let after: string | undefined;
    do {
      const page = await this.client.scheduled(after);
      items.push(...page.items);
      after = page.next ?? undefined;
    } while (after);
    this.known.set(items);
  }

  /** @param title of the thread that is begun; not used for a post @param at the minute in Denmark */
  async plan(place: DraftPlace, title: string, body: RichTextDocument, at: string): Promise<ScheduledView> {
    const planned =
      place.kind === 'thread'
        ? await this.client.schedule(place.id, body, at, newKey())
        : await this.client.scheduleThread(place.id, title, body, at, newKey());
    this.receive(planned);
    return planned;
  }

  async change(item: ScheduledView, change: { body?: RichTextDocument; at?: string }): Promise<ScheduledView> {
    const changed = await this.client.changeScheduled(item, change);
    this.receive(changed);
    return changed;
  }

  /** @returns what plans it again */
  async cancel(item: ScheduledView): Promise<() => Promise<ScheduledView>> {
    await this.client.cancelScheduled(item);
    this.known.update((items) => items?.filter(({ id }) => id !== item.id));
    const place: DraftPlace = item.threadId ? { kind: 'thread', id: item.threadId } : { kind: 'space', id: item.spaceId };
    return () => this.plan(place, item.title, item.body as RichTextDocument, danishMinute(item.sendAt));
  }

  private receive(item: ScheduledView): void {
    this.known.update((items) => {
      const others = (items ?? []).filter(({ id }) => id !== item.id);
      return [...others, item].sort((one, other) => (one.sendAt < other.sendAt ? -1 : 1));
    });
  }
}
