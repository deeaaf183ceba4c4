import type { NotificationView } from '@hv/notifications/contracts';
import type { NotificationRow } from './notifications.queries';

/** What a person is told, with the place of the web it leads to. */
export function presentNotification(row: NotificationRow): NotificationView {
  const { id, kind, networkId, createdAt, seenAt } = row;
  const values = {
    actor: row.actorName ?? '',
    organisation: row.actorOrganisation ?? '',
    thread: row.threadTitle ?? '',
    network: row.networkName ?? '',
  };
  return { id, kind, networkId, values, path: pathOf(row), createdAt: createdAt.toISOString(), seenAt: seenAt?.toISOString() ?? null };
}

function pathOf({ spaceId, threadId, seq }: NotificationRow): string {
  if (spaceId && threadId) return `/rum/${spaceId}/samtaler/${threadId}${seq ? `#indlaeg-${seq}` : ''}`;
  return spaceId ? `/rum/${spaceId}/samtaler` : '/overblik';
}
