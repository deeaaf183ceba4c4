import { computed, inject, Service, signal } from '@angular/core';
import type { NotificationView } from '@hv/notifications/contracts';
import { KeptList, Live, Problem } from '@hv/platform/web';
import { filter, Subscription } from 'rxjs';
import { NotificationsClient } from './notifications-client';

/** What the server pushes about notifications. */
interface NotificationPushes {
  /** Something new was told; `id` is null when all was seen, here or on another device. */
  readonly notification: (told: { readonly id: string | null }) => void;
}

/** What the reader was told, newest first. */
@Service()
export class InboxStore {
  private readonly client = inject(NotificationsClient);
  private readonly live = inject(Live);
  private readonly unknown = signal(0);

  readonly list = new KeptList<NotificationView>(
    (after) => this.client.notifications(after),
    (notification) => notification.id,
  );
  readonly notifications = computed(() => this.list.items());
  /** How many have come since and wait to be shown. */
  readonly news = this.unknown.asReadonly();

  /** Fetches the list and keeps it live. @returns a function that leaves it */
  open(): () => void {
    const pushes = this.live.channel<object, NotificationPushes>();
    const until = new Subscription();
    until.add(
      pushes
        .on('notification')
        .pipe(filter(({ id }) => id !== null))
        .subscribe(() => this.unknown.update((count) => count + 1)),
    );
    until.add(this.list.first.open(this.live));
    return () => until.unsubscribe();
  }

  async showNews(): Promise<void> {
    await this.list.first.renew();
    this.unknown.set(0);
  }

  /** They have been seen: the count goes, on all of one's devices. They are still marked as new here until the list is left. */
  async see(): Promise<void> {
    if (!this.notifications()?.some(({ seenAt }) => seenAt === null)) return;
    try {
      await this.client.markSeen();
    } catch (failure) {
      // They stay new, and are seen at the next visit.
      if (!(failure instanceof Problem)) throw failure;
    }
  }
}
