import { previewKind } from './preview.presenter';
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
