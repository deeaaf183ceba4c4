import { Injectable } from '@nestjs/common';
import { BadRequest, Database, NotFound, Settings } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { heldBy } from '../uploads/uploads.queries';
import { answerXml, type DavCall, depthOf, inLibrary, sentXml } from './dav-call';
import { davHref, type DavPath } from './dav-path';
import { DavPlaces, type DavTarget } from './dav-places';
import { DavProblem } from './dav-problem';
import { asProgramsSee } from './dav-shortcut';
import {
  type DavLockRow,
  type DavRow,
  librariesOf,
  libraryNamed,
  locksOfAll,
  propertiesOf,
  type PropertyRow,
  standingAt,
} from './dav.queries';
import { type Described, liveProperties, onDemand } from './live-properties';
import { type DavResponse, multistatus, type PropertyName, propertyXml } from './multistatus';
import { childOf, type Element, elementsOf } from './xml';

/** Most that is listed of one folder. */
const mostListed = 20_000;
const mostLibraries = 1_000;
/** Most that is asked for at once: it is said again of each thing in a folder. */
const mostAsked = { properties: 100, characters: 10_000 } as const;
/** Bytes of what programs said that are told at once: what comes after that stays untold. */
const mostSaid = 8_000_000;

/** Which properties are asked for. */
type Asked =
  { readonly kind: 'names' } | { readonly kind: 'all' } | { readonly kind: 'some'; readonly properties: readonly PropertyName[] };

type LocksByEntry = ReadonlyMap<string, readonly DavLockRow[]>;

/** Something that is told of, and the names on the way to it. */
interface Found {
  readonly entry: DavRow;
  readonly names: readonly string[];
}

/** Says what stands where, and what is known of it. */
@Injectable()
export class DavFinding {
  constructor(
    private readonly database: Database,
    private readonly places: DavPlaces,
    private readonly settings: Settings,
  ) {}

  /** PROPFIND: of one thing, or of a folder with what stands in it. @throws NotFound, BadRequest, DavProblem when the depth is infinite */
  async propfind(call: DavCall): Promise<void> {
    const depth = depthOf(call, 'infinity');
    const asked = askedBy(await sentXml(call));
    if (depth === 'infinity') throw new DavProblem(403, 'propfind-finite-depth', 'Ask folder by folder.');
    const responses = call.path.spaceId === null ? await this.libraries(call, depth, asked) : await this.inOne(call, depth, asked);
    answerXml(call, 207, multistatus(responses));
  }

  /** What is known of one thing, for LOCK and the like: its locks. */
  async locksOf(path: DavPath, { above, entry }: DavTarget): Promise<Described['locks']> {
    const way = entry ? [...above, entry] : above;
    return locksFor(path, await this.locks(way.map(({ id }) => id)), way, entry?.id ?? null);
  }

  private async locks(ids: readonly string[]): Promise<LocksByEntry> {
    return Map.groupBy(await this.database.run(locksOfAll, [ids]), ({ entryId }) => entryId);
  }

  private async libraries({ by, path }: DavCall, depth: string, asked: Asked): Promise<DavResponse[]> {
    const none = { changedAt: new Date(0), isFolder: true, file: null, locks: [], quota: null };
    const here: Described = { ...none, name: 'Hele Vejen', createdAt: new Date(0), href: `${path.prefix}/` };
    const rows = depth === '1' ? await this.database.run(librariesOf, [by.actor.personId, mostLibraries]) : [];
    const within = rows.map(({ id, name, createdAt }) => {
      const href = davHref({ prefix: path.prefix, spaceId: id }, [], true);
      return { ...none, name, createdAt, changedAt: createdAt, href };
    });
    return [here, ...within].map((described) => responseOf(described, asked, []));
  }

  private async inOne(call: DavCall, depth: string, asked: Asked): Promise<Iterable<DavResponse>> {
    const { path } = inLibrary(call);
    const target = await this.places.find(call.by, path);
    const { entry, above, isRoot } = target;
    if (!entry && !isRoot) throw new NotFound(platformProblems.notFound, 'There is nothing here.');
    const children = depth === '1' && (isRoot || entry?.kind === 'folder') ? await this.within(call, target) : [];
    const names = above.map(({ name }) => name);
    const shown: Found[] = [
      ...(entry ? [{ entry, names }] : []),
      ...children.map((child) => ({ entry: child, names: [...names, ...(entry ? [entry.name] : [])] })),
    ];
    const ids = shown.map((found) => found.entry.id);
    const way = entry ? [...above, entry] : above;
    const locks = await this.locks([...above.map(({ id }) => id), ...ids]);
    const said = await this.said(ids, asked);
    const quota = await this.quota(path.spaceId, asked);
    const saidOf = Map.groupBy(said, ({ entryId }) => entryId);
    const root = isRoot ? [await this.root(path, asked, quota)] : [];
    const told = (found: Found): DavResponse => {
      const file = found.entry.kind === 'folder' ? null : found.entry;
      const described: Described = {
        name: found.entry.name,
        createdAt: found.entry.createdAt,
        changedAt: found.entry.changedAt,
        isFolder: !file,
        file,
        href: davHref(path, [...found.names, found.entry.name], !file),
        locks: locksFor(path, locks, found.entry === entry ? way : [...way, found.entry], found.entry.id),
        quota: file ? null : quota,
      };
      return responseOf(described, asked, saidOf.get(found.entry.id) ?? []);
    };
    return (function* () {
      yield* root;
      for (const found of shown) yield told(found);
    })();
  }

  /** What programs said of things, as far as it is asked for. */
  private async said(ids: readonly string[], asked: Asked): Promise<readonly PropertyRow[]> {
    const wanted = asked.kind === 'some' ? asked.properties.filter((one) => !isLive(one)) : null;
    if (wanted?.length === 0) return [];
    const names = wanted && [wanted.map(({ namespace }) => namespace), wanted.map(({ name }) => name)];
    return this.database.run(propertiesOf, [ids, mostSaid, ...(names ?? [null, null])]);
  }

  private async within({ by, path }: DavCall, { entry }: DavTarget): Promise<DavRow[]> {
    const rows = await this.database.run(standingAt, [by.actor.personId, path.spaceId, entry?.id ?? path.spaceId, mostListed + 1]);
    if (rows.length > mostListed) throw new DavProblem(507, 'number-of-matches-within-limits', 'So much cannot be listed at once.');
    // Of two of one name the one that more people see, and the file rather than a link: the other has no address of its own.
    const taken = new Set<string>();
    return rows.map(asProgramsSee).filter(({ name }) => {
      const key = name.toLowerCase();
      return !taken.has(key) && taken.add(key);
    });
  }

  private async root(path: DavPath, asked: Asked, quota: Described['quota']): Promise<DavResponse> {
    const [library] = await this.database.run(libraryNamed, [path.spaceId]);
    const { name, createdAt } = library!;
    const described = {
      name,
      createdAt,
      changedAt: createdAt,
      isFolder: true,
      file: null,
      href: davHref(path, [], true),
      locks: [],
      quota,
    };
    return responseOf(described, asked, []);
  }

  private async quota(spaceId: string, asked: Asked): Promise<Described['quota']> {
    const most = this.settings.environment.LIBRARY_QUOTA_BYTES;
    const wanted = asked.kind === 'some' && asked.properties.some((one) => isLive(one) && onDemand.has(one.name));
    if (!wanted || most === 0) return null;
    const [held] = await this.database.run(heldBy, [spaceId, null]);
    return { used: held!.bytes, available: Math.max(0, most - held!.bytes) };
  }
}

const isLive = ({ namespace, name }: PropertyName): boolean => namespace === 'DAV:' && name in liveProperties;

/** What a PROPFIND asks for; without a body, for all. @throws BadRequest */
function askedBy(body: Element | undefined): Asked {
  if (body === undefined) return { kind: 'all' };
  if (body.namespace !== 'DAV:' || body.name !== 'propfind') throw new BadRequest(platformProblems.malformed, 'The body is no propfind.');
  if (childOf(body, 'propname')) return { kind: 'names' };
  const named = childOf(body, 'prop');
  if (named) return { kind: 'some', properties: askedOf(named) };
  if (childOf(body, 'allprop')) return { kind: 'all' };
  throw new BadRequest(platformProblems.malformed, 'The body asks for nothing.');
}

/** @throws BadRequest when it is too much */
function askedOf(named: Element): PropertyName[] {
  const properties = elementsOf(named).map(({ namespace, name }) => ({ namespace, name }));
  const characters = properties.reduce((sum, { namespace, name }) => sum + namespace.length + name.length, 0);
  if (properties.length > mostAsked.properties || characters > mostAsked.characters)
    throw new BadRequest(platformProblems.malformed, 'So much cannot be asked for at once.');
  return properties;
}

function responseOf(described: Described, asked: Asked, said: readonly PropertyRow[]): DavResponse {
  const { href } = described;
  const dead = said.map((row) => ({ name: row as PropertyName, xml: row.value }));
  const live = Object.entries(liveProperties)
    .filter(([name]) => !onDemand.has(name))
    .map(([name, value]) => ({ name: { namespace: 'DAV:', name }, value: value(described) }))
    .filter((one) => one.value !== undefined);
  if (asked.kind === 'names')
    return { href, groups: [{ status: 200, properties: [...live, ...dead].map(({ name }) => propertyXml(name)) }] };
  if (asked.kind === 'all')
    return {
      href,
      groups: [{ status: 200, properties: [...live.map(({ name, value }) => propertyXml(name, value)), ...dead.map(({ xml }) => xml)] }],
    };
  const [known, missing]: [string[], string[]] = [[], []];
  for (const name of asked.properties) {
    const value = isLive(name) ? liveProperties[name.name]!(described) : undefined;
    const own = dead.find((one) => one.name.namespace === name.namespace && one.name.name === name.name);
    if (value !== undefined) known.push(propertyXml(name, value));
    else if (own) known.push(own.xml);
    else missing.push(propertyXml(name));
  }
  return {
    href,
    groups: [
      { status: 200, properties: known },
      { status: 404, properties: missing },
    ],
  };
}

/** The locks that hold for something: its own, and those of folders above that hold for all in them. @param way the folders to it, and itself */
function locksFor(path: DavPath, locks: LocksByEntry, way: readonly DavRow[], id: string | null): Described['locks'] {
  const nameOf = ({ name }: DavRow): string => name;
  return way.flatMap((step, at) => {
    const held = (locks.get(step.id) ?? []).filter(({ deep }) => deep || step.id === id);
    return held.map((lock) => ({ ...lock, href: davHref(path, way.slice(0, at + 1).map(nameOf), step.kind === 'folder') }));
  });
}
