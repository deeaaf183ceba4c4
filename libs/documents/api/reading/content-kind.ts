import type { ContentKind } from './reading-wish';

const images = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']);
const older = new Set(['application/x-cfb', 'application/rtf', 'text/rtf']);
const office = /^application\/vnd\.(openxmlformats-officedocument|oasis\.opendocument|ms-(word|excel|powerpoint)\.)/;

/** How content of a media type is read. What says nothing of itself may be text, which the reader sees. */
export function contentKind(mediaType: string): ContentKind {
  if (mediaType === 'application/pdf') return 'pdf';
  if (images.has(mediaType)) return 'image';
  if (older.has(mediaType)) return 'old-office';
  return office.test(mediaType) ? 'office' : 'plain';
}

/** Whether it is shown as a PDF that is made of it. */
export const isConverted = (kind: ContentKind): boolean => kind === 'office' || kind === 'old-office';

/** The media types of such, as PostgreSQL reads them. */
export const convertedTypes = `^(${[...older].join('|')})$|${office.source}`;

/** Whether its words are read before it is converted, which takes much longer. */
export const isReadFirst = (kind: ContentKind): boolean => kind === 'office';
