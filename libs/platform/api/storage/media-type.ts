interface Signature {
  readonly mediaType: string;
  /** Bytes at their offset, as Latin-1 text. */
  readonly marks: readonly (readonly [offset: number, text: string])[];
}

const signatures: readonly Signature[] = [
  { mediaType: 'image/png', marks: [[0, '\x89PNG\r\n\x1a\n']] },
  { mediaType: 'image/jpeg', marks: [[0, '\xff\xd8\xff']] },
  { mediaType: 'image/gif', marks: [[0, 'GIF87a']] },
  { mediaType: 'image/gif', marks: [[0, 'GIF89a']] },
  {
    mediaType: 'image/webp',
    marks: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  },
  { mediaType: 'image/avif', marks: [[4, 'ftypavif']] },
  { mediaType: 'image/avif', marks: [[4, 'ftypavis']] },
  { mediaType: 'application/pdf', marks: [[0, '%PDF-']] },
  { mediaType: 'application/zip', marks: [[0, 'PK\x03\x04']] },
];

/** How many of a file's first bytes tell its type. */
export const signatureBytes = 12;

/** What a browser may show in the page: images that cannot hold a script. */
export const inlineImages: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']);

/** The media type that content's first bytes speak of; `application/octet-stream` when they say nothing we know. */
export function mediaTypeOf(head: Buffer): string {
  const found = signatures.find(({ marks }) =>
    marks.every(([offset, text]) => head.toString('latin1', offset, offset + text.length) === text),
  );
  return found?.mediaType ?? 'application/octet-stream';
}
