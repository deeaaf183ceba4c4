import { documentLimits, documentsProblems, type UploadMetadata } from '@hv/documents/contracts';
import { BadRequest, holdsBadText, isId } from '@hv/platform/api';
import { nameOf } from '../entries/names';

const fields: ReadonlySet<string> = new Set(['spaceId', 'folderId', 'path', 'documentId', 'name', 'note', 'modified', 'basedOn']);

type Sent = Readonly<Record<string, string | null>>;

const refuse = (path: string): never => {
  throw new BadRequest(documentsProblems.uploadMalformed, 'Upload-Metadata is not right.', [{ path, code: 'field.malformed' }]);
};

/** What was said about an upload, checked. @throws BadRequest, Unacceptable when a name cannot be one */
export function uploadWish(sent: Sent = {}): UploadMetadata {
  const odd = Object.keys(sent).find((field) => !fields.has(field));
  if (odd !== undefined) refuse(odd);
  if (holdsBadText(sent)) refuse('Upload-Metadata');
  const given = Object.fromEntries(Object.entries(sent).filter(([, value]) => value)) as Record<string, string>;
  for (const field of ['spaceId', 'folderId', 'documentId']) if (given[field] !== undefined && !isId(given[field])) refuse(field);
  const { documentId, spaceId, folderId, path, name, modified, basedOn } = given;
  if (modified !== undefined && !/^\d{1,16}$/.test(modified)) refuse('modified');
  if (basedOn !== undefined && (!documentId || !/^[1-9]\d{0,8}$/.test(basedOn))) refuse('basedOn');
  const note = (given['note'] ?? '').normalize('NFC').trim();
  if (note.length > documentLimits.note) refuse('note');
  const told = { ...(modified ? { modified } : {}) };
  if (documentId)
    return spaceId || folderId || path
      ? refuse('documentId')
      : { documentId: documentId.toLowerCase(), ...(basedOn ? { basedOn } : {}), note, ...told };
  if (!spaceId) return refuse('spaceId');
  if (foldersOf(path).length > documentLimits.depth) refuse('path');
  for (const folder of foldersOf(path)) nameOf(folder, 'path');
  return {
    spaceId: spaceId.toLowerCase(),
    ...(folderId ? { folderId: folderId.toLowerCase() } : {}),
    ...(path ? { path } : {}),
    name: nameOf(name ?? ''),
    note,
    ...told,
  };
}

/** The folders that a path names. */
export const foldersOf = (path: string | undefined): readonly string[] => (path ? path.split('/') : []);
