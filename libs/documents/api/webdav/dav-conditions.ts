import { Injectable } from '@nestjs/common';
import { NotFound, type Work } from '@hv/platform/api';
import { type DavCall, headerOf, type LibraryCall } from './dav-call';
import { davPath } from './dav-path';
import { DavPlaces, type DavTarget, etagOf } from './dav-places';
import { preconditionFailed } from './dav-problem';
import { type DavState, ifHolds, matchesTag } from './if-header';

const nothing: DavState = { etag: null, tokens: new Set() };

/** Asks whether what a request is based on still holds. */
@Injectable()
export class DavConditions {
  constructor(private readonly places: DavPlaces) {}

  /** @param work the transaction to ask in @throws DavProblem 412 */
  async check(call: LibraryCall, target: DavTarget, work?: Work): Promise<void> {
    const etag = target.entry ? (etagOf(target.entry) ?? `"${target.entry.id}"`) : target.isRoot ? `"${call.path.spaceId}"` : null;
    const [match, noneMatch] = [headerOf(call.request, 'if-match'), headerOf(call.request, 'if-none-match')];
    if (match !== undefined && !matchesTag(match, etag)) throw preconditionFailed();
    if (noneMatch !== undefined && !isReading(call) && matchesTag(noneMatch, etag)) throw preconditionFailed();
    if (call.lists.length === 0) return;
    const states = new Map<string | null, DavState>([[null, await this.places.stateOf(call.by, target, work)]]);
    for (const { resource } of call.lists) if (!states.has(resource)) states.set(resource, await this.elsewhere(call, resource!, work));
    if (!ifHolds(call.lists, (resource) => states.get(resource)!)) throw preconditionFailed();
  }

  /** How something else is that a condition speaks of; what is not there, or not theirs to see, is nothing. */
  private async elsewhere(call: LibraryCall, resource: string, work: Work | undefined): Promise<DavState> {
    try {
      const path = davPath(URL.parse(resource, 'http://localhost')?.pathname ?? '');
      const { spaceId } = path;
      if (spaceId === null) return nothing;
      const target = await this.places.look(call.by, { ...path, spaceId }, work);
      return await this.places.stateOf(call.by, target, work);
    } catch (error) {
      if (error instanceof NotFound) return nothing;
      throw error;
    }
  }
}

const isReading = ({ request }: DavCall): boolean => ['GET', 'HEAD'].includes(request.method);
