import { Injectable } from '@nestjs/common';
import { NotFound } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { type PassHolder, PassesService } from '../passes/passes.service';
import { type DavCall, depthOf, inLibrary } from './dav-call';
import { DavPlaces } from './dav-places';

const withTheFile = new Set(['GET', 'HEAD', 'PROPFIND', 'PROPPATCH', 'PUT', 'LOCK', 'UNLOCK']);
const withFoldersAbove = new Set(['GET', 'HEAD', 'PROPFIND']);

/** Keeps whoever came with a pass to the file that it is for. */
@Injectable()
export class DavPasses {
  constructor(
    private readonly places: DavPlaces,
    private readonly passes: PassesService,
  ) {}

  /** @throws NotFound for all that the pass is not for: whoever found it learns nothing */
  async admit(call: DavCall, holder: PassHolder): Promise<void> {
    const { method } = call.request;
    const { entry, isRoot } = await this.places.find(call.by, inLibrary(call).path);
    if (entry?.id === holder.documentId && withTheFile.has(method)) return;
    const looks = withFoldersAbove.has(method) && (method !== 'PROPFIND' || depthOf(call, 'infinity') === '0');
    if (looks && (isRoot || (entry !== null && (await this.passes.above(holder)).has(entry.id)))) return;
    throw new NotFound(platformProblems.notFound, 'There is nothing here.');
  }
}
