import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { documentsProblems, documentUnlocked } from '@hv/documents/contracts';
import { allow, BadRequest, UnitOfWork, type Work } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { LibraryAccess, scopeOf } from '../library-access';
import { mayChange } from '../library.policy';
import type { NearLockRow } from '../locks/locks.queries';
import { removeLocks } from '../locks/locks.queries';
import { LocksService } from '../locks/locks.service';
import type { Content } from '../versions/files.service';
import { answerXml, type DavCall, depthOf, headerOf, inLibrary, type LibraryCall, sentXml } from './dav-call';
import { DavConditions } from './dav-conditions';
import { DavContents } from './dav-contents';
import { DavFinding } from './dav-finding';
import { DavPlaces, type DavTarget } from './dav-places';
import { DavProblem, preconditionFailed } from './dav-problem';
import { linkIsReadOnly } from './dav-shortcut';
import { DavWriting } from './dav-writing';
import { tokenOfUrn, tokenUrn } from './if-header';
import { activeLock } from './live-properties';
import { propertyDocument } from './multistatus';
import { childOf, type Element, innerXml } from './xml';

/** How long a program's lock holds, seconds: programs renew theirs, and one that broke down keeps nobody waiting for long. */
const lasting = { usual: 1_800, most: 3_600 } as const;
const longestOwner = 2_000;

/** LOCK and UNLOCK. */
@Injectable()
export class DavLocking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: DavPlaces,
    private readonly conditions: DavConditions,
    private readonly finding: DavFinding,
    private readonly writing: DavWriting,
    private readonly contents: DavContents,
    private readonly access: LibraryAccess,
    private readonly locks: LocksService,
  ) {}

  /** LOCK: a lock, or one that holds for longer. Where there is nothing an empty file is made, so that the name is kept. */
  async lock(raw: DavCall): Promise<void> {
    const call = inLibrary(raw);
    const depth = depthOf(call, 'infinity');
    if (depth === '1') throw new BadRequest(platformProblems.malformed, 'Depth is 0 or infinity.');
    const body = await sentXml(call);
    const seconds = secondsOf(headerOf(call.request, 'timeout'));
    if (body) return this.add(call, wishOf(body), depth === 'infinity', seconds);
    return this.renew(call, seconds);
  }

  /** UNLOCK: lets go what one has locked. */
  async unlock(raw: DavCall): Promise<void> {
    const call = inLibrary(raw);
    const token = tokenOfUrn(/^\s*<([^<>]+)>\s*$/.exec(headerOf(call.request, 'lock-token') ?? '')?.[1] ?? '');
    await this.unitOfWork.run(call.by, async (work) => {
      const target = await this.places.find(call.by, call.path, work);
      await this.conditions.check(call, target, work);
      const lock = (await this.near(work, call, target)).find((one) => one.token === token);
      if (!lock) throw new DavProblem(409, 'lock-token-matches-request-uri', 'No such lock holds here.');
      allow(lock.personId === call.by.actor.personId, documentsProblems.mayNotUnlock);
      await work.statement(removeLocks, [[lock.token]]);
      const { entry, standing } = await this.access.hold(work, call.by.actor, lock.entryId);
      const scope = scopeOf(entry.kind === 'folder' ? 'folder' : 'document', entry.id, standing);
      await work.record(documentUnlocked, scope, { libraryId: entry.libraryId, entryId: entry.id, places: [entry.placeId] });
    });
    void call.reply.status(204).send();
  }

  private async add(call: LibraryCall, wish: Wish, deep: boolean, seconds: number): Promise<void> {
    const before = await this.places.find(call.by, call.path);
    if (before.isRoot) throw new DavProblem(403, 'no-library', 'A library itself is not locked.');
    const make = (content: Content | null) =>
      this.unitOfWork.run(call.by, async (work) => {
        const target = await this.places.find(call.by, call.path, work);
        await this.conditions.check(call, target, work);
        if (target.entry?.kind === 'link') throw linkIsReadOnly();
        const isNew = target.entry === null;
        if (isNew && !content) throw preconditionFailed('It has gone meanwhile.');
        const id = target.entry?.id ?? (await this.writing.add(work, call, target, content!));
        const seen = await this.access.hold(work, call.by.actor, id);
        allow(mayChange(seen.standing), documentsProblems.mayNotWrite);
        const kept = { madeBy: 'dav', deep: deep && seen.entry.kind === 'folder', seconds, ...wish } as const;
        return { ...(await this.locks.add(work, call.by, seen, kept)), isNew };
      });
    const { token, isNew } = before.entry ? await make(null) : await this.contents.receive(Readable.from([]), make);
    void call.reply.header('lock-token', `<${tokenUrn(token)}>`);
    await this.answer(call, token, isNew ? 201 : 200);
  }

  private async renew(call: LibraryCall, seconds: number): Promise<void> {
    if (call.lists.length === 0) throw new BadRequest(platformProblems.malformed, 'A lock is renewed with its token in If.');
    const token = await this.unitOfWork.run(call.by, async (work) => {
      const target = await this.places.find(call.by, call.path, work);
      await this.conditions.check(call, target, work);
      const { personId } = call.by.actor;
      const own = (await this.near(work, call, target)).find((lock) => lock.personId === personId && call.by.lockTokens!.has(lock.token));
      if (!own) throw preconditionFailed('No lock of yours holds here.');
      const seen = await this.access.hold(work, call.by.actor, own.entryId);
      await this.locks.renew(work, seen, own, seconds);
      return own.token;
    });
    await this.answer(call, token, 200);
  }

  private async near(work: Work, { by }: LibraryCall, { entry }: DavTarget): Promise<readonly NearLockRow[]> {
    return this.places.locksFor(by, entry?.id ?? null, work);
  }

  private async answer(call: LibraryCall, token: string, status: number): Promise<void> {
    const target = await this.places.find(call.by, call.path);
    const locks = await this.finding.locksOf(call.path, target);
    const own = locks.filter((lock) => lock.token === token);
    answerXml(call, status, propertyDocument(`<D:lockdiscovery>${own.map(activeLock).join('')}</D:lockdiscovery>`));
  }
}

interface Wish {
  readonly shared: boolean;
  readonly owner: string;
}

/** What kind of lock is asked for. @throws BadRequest */
function wishOf(body: Element): Wish {
  const refuse = (): never => {
    throw new BadRequest(platformProblems.malformed, 'The body asks for no lock that there is.');
  };
  if (body.namespace !== 'DAV:' || body.name !== 'lockinfo' || !childOf(childOf(body, 'locktype'), 'write')) refuse();
  const scope = childOf(body, 'lockscope');
  const [exclusive, shared] = [childOf(scope, 'exclusive'), childOf(scope, 'shared')];
  if (!exclusive === !shared) refuse();
  const owner = childOf(body, 'owner');
  const said = owner ? innerXml(owner) : '';
  return { shared: shared !== undefined, owner: said.length > longestOwner ? '' : said };
}

/** How long a lock is asked to hold, seconds. */
function secondsOf(header = ''): number {
  const [, asked] = /Second-(\d{1,10})/i.exec(header) ?? [];
  if (asked !== undefined) return Math.min(Math.max(1, Number(asked)), lasting.most);
  return /infinite/i.test(header) ? lasting.most : lasting.usual;
}
