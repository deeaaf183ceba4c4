import { networkId, spaceId } from '../network-rows';
import { personId } from '../people-rows';
import type { Rows } from '../rows';
import type { DemoEntry } from './demo-documents';

/** Libraries: what stands in them, and what is in that. */
export function documentRows(entries: readonly DemoEntry[]): Rows[] {
  const versions = entries.flatMap((entry) => (entry.kind === 'file' ? entry.versions.map((version) => ({ entry, version })) : []));
  return [
    {
      table: 'platform_blobs',
      rows: versions.map(({ entry, version: { sha256, bytes, at } }) => ({
        sha256,
        bytes: bytes.length,
        media_type: entry.mediaType,
        created_at: at,
      })),
    },
    { table: 'documents_entries', rows: entries.map(entryRow) },
    {
      table: 'documents_versions',
      rows: versions.map(({ entry, version: { number, sha256, bytes, note = '', by, at } }) => ({
        document_id: entry.id,
        number,
        library_id: spaceId(entry.network, entry.space),
        sha256,
        bytes: bytes.length,
        media_type: entry.mediaType,
        note,
        created_by: personId(by),
        created_at: at,
      })),
    },
  ];
}

function entryRow(entry: DemoEntry): Rows['rows'][0] {
  const { id, kind, network, space, folderId, name, by, at } = entry;
  const newest = entry.kind === 'file' ? entry.versions.at(-1)! : { by, at, number: null };
  return {
    id,
    kind,
    network_id: networkId(network),
    library_id: spaceId(network, space),
    space_id: spaceId(network, space),
    narrowed: false,
    folder_id: folderId,
    name,
    url: entry.kind === 'link' ? entry.url : null,
    number: newest.number,
    version: entry.kind === 'file' ? entry.versions.length : 1,
    created_by: personId(by),
    created_at: at,
    changed_by: personId(newest.by),
    changed_at: newest.at,
  };
}
