import { Injectable } from '@nestjs/common';
import { documentsProblems } from '@hv/documents/contracts';
import { allow, BadRequest, NotFound, UnitOfWork, type Work } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { LibraryAccess } from '../library-access';
import { mayChange } from '../library.policy';
import { Locks } from '../locks/locks';
import { answerXml, type DavCall, inLibrary, type LibraryCall, sentXml } from './dav-call';
import { DavConditions } from './dav-conditions';
import { davHref } from './dav-path';
import { DavPlaces } from './dav-places';
import { DavProblem } from './dav-problem';
import { linkIsReadOnly } from './dav-shortcut';
import { propertiesHeld, removeProperties, setProperties } from './dav.queries';
import { liveProperties } from './live-properties';
import { multistatus, type PropertyName, propertyXml } from './multistatus';
import { childOf, type Element, elementsOf, xmlOf } from './xml';

/** How much may be said of one thing. */
const most = { properties: 100, value: 16_000, name: 200, namespace: 500 } as const;

/** A property that is set, or removed: null. */
interface Change extends PropertyName {
  readonly value: string | null;
}

/** Keeps what programs say of things, without ever reading it. */
@Injectable()
export class DavProperties {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: DavPlaces,
    private readonly conditions: DavConditions,
    private readonly access: LibraryAccess,
    private readonly locks: Locks,
  ) {}

  /** PROPPATCH: all that is asked for, or nothing of it. */
  async proppatch(raw: DavCall): Promise<void> {
    const call = inLibrary(raw);
    const changes = changesOf(await sentXml(call));
    const refused = changes.filter(isProtected);
    const isFolder = await this.unitOfWork.run(call.by, async (work) => {
      const target = await this.places.find(call.by, call.path, work);
      if (target.isRoot) throw new DavProblem(403, 'no-library', 'Nothing is said of a library itself.');
      if (!target.entry) throw new NotFound(platformProblems.notFound, 'There is nothing here.');
      if (target.entry.kind === 'link') throw linkIsReadOnly();
      await this.conditions.check(call, target, work);
      const { standing } = await this.access.hold(work, call.by.actor, target.entry.id);
      allow(mayChange(standing), documentsProblems.mayNotWrite);
      await this.locks.refuseLocked(work, call.by, target.entry.id);
      if (refused.length === 0) await this.keep(work, target.entry.id, changes);
      return target.entry.kind === 'folder';
    });
    this.answer(call, isFolder, changes, refused);
  }

  private async keep(work: Work, entryId: string, changes: readonly Change[]): Promise<void> {
    // The last that is said of a property is what holds.
    const last = [...new Map(changes.map((change) => [`${change.namespace} ${change.name}`, change])).values()];
    const [gone, said] = [last.filter(({ value }) => value === null), last.filter(({ value }) => value !== null)];
    const namespaces = (some: readonly Change[]): string[] => some.map(({ namespace }) => namespace);
    const names = (some: readonly Change[]): string[] => some.map(({ name }) => name);
    if (gone.length > 0) await work.statement(removeProperties, [entryId, namespaces(gone), names(gone)]);
    if (said.length > 0) await work.statement(setProperties, [entryId, namespaces(said), names(said), said.map(({ value }) => value)]);
    const [held] = await work.statement(propertiesHeld, [entryId]);
    if (held!.count > most.properties) throw new DavProblem(507, 'too-many-properties', 'So much cannot be said of one thing.');
  }

  private answer(call: LibraryCall, isFolder: boolean, changes: readonly Change[], refused: readonly Change[]): void {
    const rest = changes.filter((change) => !refused.includes(change));
    const named = (some: readonly Change[]): string[] => some.map((change) => propertyXml(change));
    const groups =
      refused.length === 0
        ? [{ status: 200, properties: named(rest) }]
        : [
            { status: 403, properties: named(refused), condition: 'cannot-modify-protected-property' },
            { status: 424, properties: named(rest) },
          ];
    answerXml(call, 207, multistatus([{ href: davHref(call.path, call.path.names, isFolder), groups }]));
  }
}

const isProtected = ({ namespace, name }: PropertyName): boolean => namespace === 'DAV:' && name in liveProperties;

/** What a PROPPATCH sets and removes, in its order. @throws BadRequest, DavProblem when it is too much */
function changesOf(body: Element | undefined): readonly Change[] {
  if (body?.namespace !== 'DAV:' || body.name !== 'propertyupdate')
    throw new BadRequest(platformProblems.malformed, 'The body is no propertyupdate.');
  const changes = elementsOf(body).flatMap((change) => {
    const sets = change.name === 'set';
    if (change.namespace !== 'DAV:' || (!sets && change.name !== 'remove')) return [];
    const property = childOf(change, 'prop');
    return property
      ? elementsOf(property).map((one) => ({ namespace: one.namespace, name: one.name, value: sets ? valueOf(one) : null }))
      : [];
  });
  if (changes.length === 0) throw new BadRequest(platformProblems.malformed, 'The body changes nothing.');
  const tooMuch = changes.some(
    ({ namespace, name, value }) => namespace.length > most.namespace || name.length > most.name || (value?.length ?? 0) > most.value,
  );
  if (tooMuch || changes.length > most.properties) throw new DavProblem(507, 'too-many-properties', 'So much cannot be said of one thing.');
  return changes;
}

/** A property with its value, as it is told again: in the language that it was said in. */
function valueOf(property: Element): string {
  const language = 'http://www.w3.org/XML/1998/namespace';
  const said = property.attributes.some(({ namespace, name }) => namespace === language && name === 'lang');
  const attributes =
    said || property.language === ''
      ? property.attributes
      : [...property.attributes, { namespace: language, name: 'lang', value: property.language }];
  return xmlOf({ ...property, attributes });
}
