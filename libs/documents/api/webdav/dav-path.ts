import { cleanName } from '@hv/documents/contracts';
import { BadRequest, isId, NotFound } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';

/** Where everything of WebDAV lies. */
export const davRoot = '/dav';

/** What an address of WebDAV names: the list of libraries, a library, or something in one by the names on the way. */
export interface DavPath {
  /** The pass that stands in the address instead of a sign-in; null without one. */
  readonly pass: string | null;
  /** Null: the list of one's libraries. */
  readonly spaceId: string | null;
  readonly names: readonly string[];
  /** How its answer begins addresses: with the pass, when there is one. */
  readonly prefix: string;
}

const longest = 8_000;
const deepest = 64;
const refuse = (): never => {
  throw new BadRequest(platformProblems.malformed, 'The address cannot be read.');
};

/**
 * Reads the path of an address, decoding it once: a segment that holds a slash, a backslash or NUL then, or means another place, is refused.
 * @param url path as it was sent, with or without a query
 * @throws BadRequest; NotFound when it is none of ours
 */
export function davPath(url: string): DavPath {
  const path = url.split('?', 1)[0]!;
  // A fragment is never sent: whoever sends one means something else than it says.
  if (path.length > longest || path.includes('#')) refuse();
  const [empty, root, ...sent] = path.split('/');
  if (empty !== '' || `/${root}` !== davRoot) throw new NotFound(platformProblems.notFound, 'There is nothing here.');
  if (sent.at(-1) === '') sent.pop();
  const segments = sent.map(decoded);
  const pass = segments[0] === 't' ? (segments[1] ?? refuse()) : null;
  const [spaceId = null, ...names] = pass === null ? segments : segments.slice(2);
  if (names.length > deepest) refuse();
  if (spaceId !== null && !isId(spaceId)) throw new NotFound(platformProblems.notFound, 'There is nothing here.');
  const prefix = pass === null ? davRoot : `${davRoot}/t/${encodeURIComponent(pass)}`;
  return { pass, spaceId: spaceId?.toLowerCase() ?? null, names: names.map(cleanName), prefix };
}

function decoded(segment: string): string {
  let text = '';
  try {
    text = decodeURIComponent(segment);
  } catch {
    refuse();
  }
  return /[/\\\0]/.test(text) || text === '' || text === '.' || text === '..' || !text.isWellFormed() ? refuse() : text;
}

/** The address of something, as answers name it. @param isFolder folders end with a slash */
export function davHref({ prefix, spaceId }: Pick<DavPath, 'prefix' | 'spaceId'>, names: readonly string[], isFolder: boolean): string {
  const segments = [...(spaceId === null ? [] : [spaceId]), ...names.map(encodeURIComponent)];
  return [prefix, ...segments].join('/') + (isFolder ? '/' : '');
}
