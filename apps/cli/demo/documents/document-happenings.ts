import { documentAdded, folderCreated, linkAdded, versionAdded } from '@hv/documents/contracts';
import type { EventType } from '@hv/platform/contracts';
import type { Happening } from '../happenings';
import { membershipId, networkId, spaceId } from '../network-rows';
import { personId } from '../people-rows';
import type { DemoEntry } from './demo-documents';

/** What happened in the libraries of the demo. */
export const documentHappenings = (entries: readonly DemoEntry[]): Happening[] => entries.flatMap(happened);

function happened(entry: DemoEntry): Happening[] {
  const { id, kind, network, space } = entry;
  const libraryId = spaceId(network, space);
  const told = { libraryId, entryId: id, places: [entry.folderId ?? libraryId] };
  const recorded = <Payload extends object>({ name }: EventType<Payload>, payload: Payload, by: string, at: string): Happening => ({
    name,
    payload,
    network_id: networkId(network),
    space_id: libraryId,
    actor_id: personId(by),
    membership_id: membershipId(network, by),
    object_kind: kind === 'folder' ? 'folder' : 'document',
    object_id: id,
    occurred_at: at,
  });
  if (entry.kind === 'folder') return [recorded(folderCreated, told, entry.by, entry.at)];
  if (entry.kind === 'link') return [recorded(linkAdded, told, entry.by, entry.at)];
  return entry.versions.map(({ number, by, at }) => recorded(number === 1 ? documentAdded : versionAdded, { ...told, number }, by, at));
}
