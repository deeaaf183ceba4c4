import type { LibraryStanding } from '../library.policy';
import { previewKind, previewView } from './preview.presenter';
import type { PreviewRow } from './previews.queries';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const row = (change: Partial<PreviewRow> = {}): PreviewRow => ({ state: null, pages: null, pdf: null, thumbnail: null, ...change });

describe('how a file is shown', () => {
  it.each([
    ['a.pdf', 'application/pdf', row(), 'pdf'],
    ['a.pdf', 'application/pdf', row({ state: 'failed' }), 'pdf'],
    ['a.png', 'image/png', row(), 'image'],
    ['a.docx', word, row(), 'waiting'],
    ['a.docx', word, row({ state: 'read', pdf: 'x' }), 'pdf'],
    ['a.docx', word, row({ state: 'read' }), 'text'],
    ['a.docx', word, row({ state: 'too-large' }), 'too-large'],
    ['a.docx', word, row({ state: 'failed' }), 'failed'],
    ['a.txt', 'application/octet-stream', row({ state: 'read' }), 'text'],
    ['a.MD', 'application/octet-stream', row({ state: 'read' }), 'markdown'],
    ['a.md', word, row({ state: 'read' }), 'text'],
    ['a.bin', 'application/octet-stream', row({ state: 'nothing' }), 'none'],
  ] as const)('%s (%s)', (name, mediaType, found, kind) => {
    expect(previewKind({ name, mediaType }, found)).toBe(kind);
  });
});

describe('a file that could not be read', () => {
  const standing = (change: Partial<LibraryStanding>): LibraryStanding => ({ personId: 'me', writes: true, moderates: false, ...change });
  const failed = row({ state: 'failed' });

  it.each([
    ['by who brought it', standing({}), 'me', failed, true],
    ['by who brought it, and only reads by now', standing({ writes: false }), 'me', failed, true],
    ['by who moderates', standing({ moderates: true }), 'someone', failed, true],
    ['by no other', standing({}), 'someone', failed, false],
    ['by nobody, when it was read', standing({ moderates: true }), 'me', row({ state: 'read' }), false],
    ['by nobody, while it waits', standing({ moderates: true }), 'me', row(), false],
  ])('is read again %s', (_who, asker, createdById, found, again) => {
    expect(previewView({ name: 'a.docx', mediaType: word, createdById, standing: asker }, found, '').again).toBe(again);
  });
});
