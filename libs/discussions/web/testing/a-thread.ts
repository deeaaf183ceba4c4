import type { PostView, RemovedPostView, ThreadSummaryView, ThreadView } from '@hv/discussions/contracts';
import type { SpaceView } from '@hv/networks/contracts';

const bo = { id: 'bo', name: 'Bo Kjær', organisation: 'Hvidovre Kommune' };

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

export const aThread = (change: Partial<ThreadView> = {}): ThreadView => ({
  id: 't',
  spaceId: 's',
  title: 'Den første samtale efter en underretning',
  subject: null,
  lastSeq: 3,
  lastChange: 3,
  unread: 0,
  readSeq: 3,
  level: 'normal',
  version: 1,
  createdAt: '2026-11-20T09:00:00Z',
  author: bo,
  kind: 'talk',
  pinned: false,
  closed: false,
  answer: null,
  sameHere: 0,
  saidSameHere: false,
  mergedInto: null,
  abilities: {
    reply: true,
    editOwn: true,
    editAny: false,
    removeOwn: true,
    removeAny: false,
    moderate: false,
    close: false,
    markAnswer: false,
    sameHere: false,
  },
  ...change,
});

export const aPost = (seq: number, change: Partial<PostView> = {}): PostView => ({
  id: `p${seq}`,
  threadId: 't',
  seq,
  change: seq,
  author: bo,
  html: `<p>Indlæg nummer ${seq}</p>`,
  text: `Indlæg nummer ${seq}`,
  createdAt: '2026-11-20T09:00:00Z',
  editedAt: null,
  version: 1,
  ...change,
});

export const aRemovedPost = (seq: number, change = seq): RemovedPostView => ({ id: `p${seq}`, threadId: 't', seq, change, removed: true });

export const aSummary = (id: string, change: Partial<ThreadSummaryView> = {}): ThreadSummaryView => ({
  id,
  spaceId: 's',
  title: `Tråden ${id}`,
  lastSeq: 3,
  lastChange: 3,
  unread: 0,
  level: 'normal',
  createdAt: '2026-11-20T09:00:00Z',
  lastPostAt: '2026-11-20T09:00:00Z',
  kind: 'talk',
  pinned: false,
  closed: false,
  answered: false,
  sameHere: 0,
  author: bo,
  lastAuthor: bo,
  excerpt: 'Vi begynder altid med at spørge …',
  ...change,
});
