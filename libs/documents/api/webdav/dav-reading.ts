import { Injectable } from '@nestjs/common';
import { BlobReplies, fileCaching, NotFound } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { VersionsService } from '../versions/versions.service';
import { type DavCall, inLibrary } from './dav-call';
import { DavConditions } from './dav-conditions';
import { DavPlaces, etagOf } from './dav-places';
import { shortcutTo } from './dav-shortcut';
import type { DavRow } from './dav.queries';

/** What can be asked of everything. */
export const davMethods = 'OPTIONS, GET, HEAD, PROPFIND, PROPPATCH, PUT, DELETE, MKCOL, COPY, MOVE, LOCK, UNLOCK';

const ofFolder = 'Dette er en mappe. Åbn adressen i Stifinder, Finder eller et andet program, der kan WebDAV.\n';

/** Reads files. */
@Injectable()
export class DavReading {
  constructor(
    private readonly places: DavPlaces,
    private readonly conditions: DavConditions,
    private readonly versions: VersionsService,
    private readonly replies: BlobReplies,
  ) {}

  /** A file, or a part of it; of a folder a sentence. @throws NotFound, DavProblem */
  async get(call: DavCall): Promise<void> {
    const { by, reply, request } = call;
    if (call.path.spaceId === null) return void reply.type('text/plain; charset=utf-8').send(ofFolder);
    const inOne = inLibrary(call);
    const target = await this.places.find(by, inOne.path);
    if (!target.entry && !target.isRoot) throw new NotFound(platformProblems.notFound, 'There is nothing here.');
    await this.conditions.check(inOne, target);
    if (target.entry?.kind === 'link') return this.link(call, target.entry);
    if (target.entry?.kind !== 'file') return void reply.type('text/plain; charset=utf-8').send(ofFolder);
    const version = await this.versions.find(by.actor, target.entry.id, null);
    const tag = etagOf(version)!;
    void reply.header('last-modified', target.entry.changedAt.toUTCString());
    if (request.method === 'GET') return this.replies.send(request, reply, { ...version, tag }, fileCaching.askAnew);
    void reply.headers({
      etag: tag,
      'accept-ranges': 'bytes',
      'content-type': version.mediaType,
      'content-length': version.bytes,
      'cache-control': fileCaching.askAnew,
    });
    void reply.send();
  }

  /** A link, as the small file that leads there. */
  private link({ request, reply }: DavCall, link: DavRow): void {
    void reply.headers({
      etag: etagOf(link)!,
      'last-modified': link.changedAt.toUTCString(),
      'content-type': link.mediaType!,
      'content-length': link.bytes!,
      'content-disposition': 'attachment',
      'cache-control': fileCaching.askAnew,
    });
    void reply.send(request.method === 'GET' ? shortcutTo(link.url!) : undefined);
  }
}
