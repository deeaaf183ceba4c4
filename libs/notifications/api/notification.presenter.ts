import { childReported, postAdded, postReported, scheduledNotSent } from '@hv/discussions/contracts';
import { exportReady, ownDataPath } from '@hv/identity/contracts';
import { feedbackGiven, handOverFailed, membershipHandedOver } from '@hv/networks/contracts';
import type { NotificationView } from '@hv/notifications/contracts';
import type { NotificationRow } from './notifications.queries';

/** Who reported something is told by the queue alone, to whom it is to know. */
const reported: readonly string[] = [postReported.name, childReported.name];

/** What a person is told, with the place of the web it leads to. */
export function presentNotification(row: NotificationRow): NotificationView {
  const { id, kind, networkId, createdAt, seenAt } = row;
  const values = {
    actor: reported.includes(kind) ? '' : (row.actorName ?? ''),
    organisation: row.actorOrganisation ?? '',
    thread: row.threadTitle ?? '',
    network: row.networkName ?? '',
    space: row.spaceName ?? '',
    ...(row.entryName === null ? {} : { document: row.entryName }),
    ...(kind === postAdded.name && row.asks ? { answers: 'yes' } : {}),
  };
  return { id, kind, networkId, values, path: pathOf(row), createdAt: createdAt.toISOString(), seenAt: seenAt?.toISOString() ?? null };
}

function pathOf(row: NotificationRow): string {
  const { kind, networkId, spaceId, threadId, seq } = row;
  if (kind === scheduledNotSent.name) return '/planlagt';
  if (reported.includes(kind)) return '/til-gennemsyn';
  if (kind === exportReady.name) return ownDataPath;
  if (kind === membershipHandedOver.name) return `/netvaerk/${networkId}/velkommen`;
  if (kind === handOverFailed.name) return `/netvaerk/${networkId}/medlemmer`;
  if (kind === feedbackGiven.name) return `/netvaerk/${networkId}/henvendelser`;
  if (kind.startsWith('documents.')) return libraryPathOf(row);
  if (spaceId && threadId) return `/rum/${spaceId}/samtaler/${threadId}${seq ? `#indlaeg-${seq}` : ''}`;
  return spaceId ? `/rum/${spaceId}/samtaler` : '/overblik';
}

/** What is in the trash, or gone, leads to where it stood. */
function libraryPathOf({ spaceId, libraryId, entryId, entryKind, trashed }: NotificationRow): string {
  const library = `/rum/${libraryId ?? spaceId}/dokumenter`;
  if (trashed) return `${library}/papirkurv`;
  if (!entryId) return library;
  return entryKind === 'folder' ? `${library}/${entryId}` : `${library}/fil/${entryId}`;
}
