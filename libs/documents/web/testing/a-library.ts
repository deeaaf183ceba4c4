import type { FolderView, LibraryEntryView, PreviewView } from '@hv/documents/contracts';
import type { SpaceView } from '@hv/networks/contracts';

export const aSpace = (change: Partial<SpaceView> = {}): SpaceView => ({
  id: 's',
  kind: 'cluster',
  name: 'Klynge Vest',
  purpose: 'At lære af hinanden på tværs.',
  networkId: 'n',
  parentSpaceId: null,
  abilities: { write: true, moderate: false },
  audience: { organisations: 8, people: 41 },
  ...change,
});

/** A file as somebody who writes in the space sees it. */
export const aFile = (name: string, change: Partial<LibraryEntryView> = {}): LibraryEntryView => ({
  id: name,
  kind: 'file',
  name,
  libraryId: 's',
  spaceId: 's',
  folderId: null,
  version: 1,
  url: null,
  number: 1,
  mediaType: 'application/pdf',
  bytes: 1_234_567,
  thumbnail: false,
  check: null,
  narrowed: false,
  changedAt: '2026-11-20T09:00:00Z',
  changedById: 'bo',
  changedBy: 'Bo Kjær',
  lock: null,
  approval: null,
  tags: [],
  favourite: false,
  isNew: false,
  abilities: { change: true, remove: true, breakLock: false },
  ...change,
});

export const aFolder = (name: string, change: Partial<LibraryEntryView> = {}): LibraryEntryView =>
  aFile(name, { kind: 'folder', number: null, mediaType: null, bytes: null, ...change });

/** An open folder at the root. */
export const anOpenFolder = (name: string, change: Partial<FolderView> = {}): FolderView => ({
  ...aFolder(name),
  path: [{ id: name, name }],
  ...change,
});

/** Nothing to show, unless said otherwise. */
export const aPreview = (change: Partial<PreviewView> = {}): PreviewView => ({
  kind: 'none',
  pages: null,
  converted: false,
  content: null,
  text: null,
  thumbnail: null,
  again: false,
  ...change,
});
