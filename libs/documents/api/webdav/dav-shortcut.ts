import { createHash } from 'node:crypto';
import { DavProblem } from './dav-problem';
import type { DavRow } from './dav.queries';

const ending = '.url';

/** What is in the file that a link is seen as: what Windows opens in the browser. The address is ASCII, and of the web, since it was kept so. */
export const shortcutTo = (url: string): Buffer => Buffer.from(`[InternetShortcut]\r\nURL=${url}\r\n`);

/** A row as it is told to programs: a link is a small file. */
export function asProgramsSee(row: DavRow): DavRow {
  if (row.kind !== 'link') return row;
  const content = shortcutTo(row.url!);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { ...row, bytes: content.length, mediaType: 'application/internet-shortcut', sha256 };
}

/** What a link is called that programs see by this name. @throws DavProblem when no link is seen so */
export function linkNamed(shown: string): string {
  if (!shown.toLowerCase().endsWith(ending)) throw new DavProblem(403, 'link-stays-link', 'The name of a link ends with .url.');
  return shown.slice(0, -ending.length);
}

/** 403: programs read links, and nothing more. */
export const linkIsReadOnly = (): DavProblem => new DavProblem(403, 'link-is-read-only', 'Where a link leads is said on the web.');
