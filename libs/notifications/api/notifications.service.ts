import { Injectable } from '@nestjs/common';
import { type NotificationCountView, type NotificationView, notificationsSeen } from '@hv/notifications/contracts';
import {
  type Actor,
  Database,
  LiveServer,
  type Origin,
  type PageQuery,
  pageOf,
  readCursor,
  cursorOf,
  type RecordedEvent,
  UnitOfWork,
} from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { presentNotification } from './notification.presenter';
import { markSeen, notificationsOf, type NotificationRow, notify, notifyOnce, unseenOf } from './notifications.queries';

/** Tells people what concerns them, and shows what they were told. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly live: LiveServer,
  ) {}

  /** Tells persons of an event; repeating it tells nobody twice. */
  async tell(event: RecordedEvent, personIds: readonly string[], objectIds: object): Promise<void> {
    const values = [event.id, event.name, personIds, event.networkId, event.spaceId, JSON.stringify(objectIds), event.actorId];
    for (const { id, personId } of await this.database.run(notify, values)) this.live.pushToPerson(personId, 'notification', { id });
  }

  /** Tells persons of an event, unless they have not seen yet what they were told last of its kind in its space. */
  async tellOnce(event: RecordedEvent, personIds: readonly string[], objectIds: object): Promise<void> {
    const values = [event.id, event.name, personIds, event.networkId, event.spaceId, JSON.stringify(objectIds), event.actorId];
    for (const { id, personId } of await this.database.run(notifyOnce, values)) this.live.pushToPerson(personId, 'notification', { id });
  }

  /** Newest first; of one network when asked. */
  async list(actor: Actor, { limit = pageLimits.default, after }: PageQuery, networkId: string | null): Promise<Page<NotificationView>> {
    const [position] = after ? readCursor<[string]>(after, ['string']) : [null];
    const rows = await this.database.run(notificationsOf, [actor.personId, limit + 1, position, networkId]);
    return pageOf<NotificationRow, NotificationView>(rows, limit, presentNotification, (row) => cursorOf([row.id]));
  }

  async count(actor: Actor): Promise<NotificationCountView> {
    const [row] = await this.database.run(unseenOf, [actor.personId]);
    return { unseen: row?.unseen ?? 0 };
  }

  /** Marks all as seen; their count on the person's other devices follows. */
  async see(by: Origin & { readonly actor: Actor }): Promise<void> {
    const { personId } = by.actor;
    await this.unitOfWork.run(by, async (work) => {
      const seen = await work.statement(markSeen, [personId]);
      if (seen.length > 0) await work.record(notificationsSeen, { object: { kind: 'person', id: personId } }, { personId });
    });
    this.live.pushToPerson(personId, 'notification', { id: null });
  }
}
