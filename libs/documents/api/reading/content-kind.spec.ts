import { contentKind } from './content-kind';

describe('how a content is read', () => {
  it.each([
    ['application/pdf', 'pdf'],
    ['image/png', 'image'],
    ['image/svg+xml', 'plain'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'office'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'office'],
    ['application/vnd.ms-word.document.macroenabled.12', 'office'],
    ['application/vnd.oasis.opendocument.presentation', 'office'],
    ['application/x-cfb', 'old-office'],
    ['application/rtf', 'old-office'],
    ['application/octet-stream', 'plain'],
    ['application/zip', 'plain'],
  ])('%s: %s', (mediaType, kind) => {
    expect(contentKind(mediaType)).toBe(kind);
  });
});
