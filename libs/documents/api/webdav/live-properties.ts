import { type DavLockRow, type DavRow } from './dav.queries';
import { etagOf } from './dav-places';
import { tokenUrn } from './if-header';
import { escapeXml } from './xml';

/** What the properties of something are made of. */
export interface Described {
  readonly name: string;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly isFolder: boolean;
  /** A file, or a link as one. */
  readonly file: DavRow | null;
  readonly href: string;
  readonly locks: readonly (DavLockRow & { readonly href: string })[];
  readonly quota: { readonly used: number; readonly available: number } | null;
}

const supportedLock = ['exclusive', 'shared']
  .map((scope) => `<D:lockentry><D:lockscope><D:${scope}/></D:lockscope><D:locktype><D:write/></D:locktype></D:lockentry>`)
  .join('');

/** A lock as programs are told of it: its token too, which opens nothing for anybody but who holds it. */
export function activeLock({ token, deep, shared, owner, person, madeBy, seconds, href }: Described['locks'][number]): string {
  const held = madeBy === 'web' || owner === '' ? escapeXml(person) : owner;
  return (
    `<D:activelock><D:locktype><D:write/></D:locktype><D:lockscope><D:${shared ? 'shared' : 'exclusive'}/></D:lockscope>` +
    `<D:depth>${deep ? 'infinity' : '0'}</D:depth><D:owner>${held}</D:owner><D:timeout>Second-${seconds}</D:timeout>` +
    `<D:locktoken><D:href>${tokenUrn(token)}</D:href></D:locktoken><D:lockroot><D:href>${escapeXml(href)}</D:href></D:lockroot></D:activelock>`
  );
}

type Value = (of: Described) => string | undefined;

/** The properties of DAV: that are known of everything, as XML; undefined where something has none. */
export const liveProperties: Readonly<Record<string, Value>> = {
  creationdate: ({ createdAt }) => createdAt.toISOString().replace(/\.\d+Z$/, 'Z'),
  displayname: ({ name }) => escapeXml(name),
  getcontentlength: ({ file }) => file?.bytes?.toString(),
  getcontenttype: ({ file }) => (file?.mediaType ? escapeXml(file.mediaType) : undefined),
  getetag: ({ file }) => (file ? escapeXml(etagOf(file)!) : undefined),
  getlastmodified: ({ changedAt }) => changedAt.toUTCString(),
  lockdiscovery: ({ locks }) => locks.map(activeLock).join(''),
  resourcetype: ({ isFolder }) => (isFolder ? '<D:collection/>' : ''),
  supportedlock: ({ file }) => (file?.kind === 'link' ? '' : supportedLock),
  'quota-available-bytes': ({ quota }) => quota?.available.toString(),
  'quota-used-bytes': ({ quota }) => quota?.used.toString(),
};

/** Told only when they are asked for by name (RFC 4331, 2). */
export const onDemand: ReadonlySet<string> = new Set(['quota-available-bytes', 'quota-used-bytes']);
