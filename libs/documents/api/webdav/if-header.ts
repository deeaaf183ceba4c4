import { BadRequest } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';

/** What must hold, or must not: that something has a tag, or is locked with a token. */
export interface Condition {
  readonly not: boolean;
  readonly token?: string;
  readonly etag?: string;
}

/** Conditions that must hold together, of the thing at an address, or of the one that is asked for. */
export interface ConditionList {
  readonly resource: string | null;
  readonly conditions: readonly Condition[];
}

/** How something is: its tag, when it has one, and the tokens of the locks that hold for it. */
export interface DavState {
  readonly etag: string | null;
  readonly tokens: ReadonlySet<string>;
}

const longest = 8_000;
const mostLists = 20;
const part = /\s*(?:<([^<>\s]+)>|(\())/y;
const condition = /\s*(?:(Not)\s+|(Not)(?=[<[]))?(?:<([^<>\s]+)>|\[\s*((?:W\/)?"[^"]*")\s*\])/iy;
const end = /\s*\)/y;

const refuse = (): never => {
  throw new BadRequest(platformProblems.malformed, 'The If header cannot be read.');
};

/** Reads an If header (RFC 4918, 10.4). @throws BadRequest */
export function parseIf(header: string): readonly ConditionList[] {
  if (header.length > longest) refuse();
  const lists: ConditionList[] = [];
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(header);
    if (found) at = pattern.lastIndex;
    return found;
  };
  let resource: string | null = null;
  while (header.slice(at).trim() !== '') {
    const found = next(part) ?? refuse();
    if (found[1] !== undefined) {
      resource = found[1];
      continue;
    }
    const conditions: Condition[] = [];
    for (let one = next(condition); one; one = next(condition)) {
      const not = (one[1] ?? one[2]) !== undefined;
      conditions.push(one[3] !== undefined ? { not, token: one[3] } : { not, etag: one[4]! });
    }
    if (conditions.length === 0 || !next(end) || lists.length >= mostLists) refuse();
    lists.push({ resource, conditions });
  }
  return lists.length > 0 ? lists : refuse();
}

/** Whether one of the lists holds. @param stateOf how the thing of a list is */
export const ifHolds = (lists: readonly ConditionList[], stateOf: (resource: string | null) => DavState): boolean =>
  lists.some(({ resource, conditions }) => {
    const { etag, tokens } = stateOf(resource);
    return conditions.every(({ not, token, etag: wanted }) => (token === undefined ? etag === wanted : tokens.has(token)) !== not);
  });

const asUrn = /^urn:uuid:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

/** The token of a lock of ours in the form that programs show. */
export const tokenUrn = (token: string): string => `urn:uuid:${token}`;

/** A lock's token from the form that programs show; undefined when it is none of ours. */
export const tokenOfUrn = (urn: string): string | undefined => asUrn.exec(urn)?.[1]?.toLowerCase();

/** The locks' tokens that are shown anywhere in the lists. */
export const tokensShown = (lists: readonly ConditionList[]): ReadonlySet<string> =>
  new Set(lists.flatMap(({ conditions }) => conditions.flatMap(({ token }) => (token && tokenOfUrn(token)) ?? [])));

/** Whether a tag is among those of If-Match or If-None-Match. @param etag null when there is nothing */
export const matchesTag = (header: string, etag: string | null): boolean =>
  etag !== null && (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));
