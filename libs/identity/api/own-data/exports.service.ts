import { Injectable } from '@nestjs/common';
import { exportAsked, exportFetched, identityProblems, type OwnExportsView, type OwnExportView } from '@hv/identity/contracts';
import {
  type Actor,
  BlobStore,
  Database,
  type Idempotency,
  NotFound,
  type OpenBlob,
  type Origin,
  TooMany,
  Unacceptable,
  UnitOfWork,
  type Work,
} from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { exportView } from './export.presenter';
import { exportByKey, exportsOf, exportToFetch, holdPerson, insertExport, nextExportAt } from './exports.queries';

type OwnOrigin = Origin & { readonly actor: Actor };

/** A copy that is fetched. */
export interface FetchedExport extends OpenBlob {
  readonly readyAt: Date;
}

/** Copies of what is known of a person, for themselves alone. */
@Injectable()
export class Exports {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly store: BlobStore,
  ) {}

  /** Asks for one; a job makes it. @throws TooMany `identity.export-too-soon`; Unacceptable when the key was used for something else */
  ask(origin: OwnOrigin, key: Idempotency | null): Promise<OwnExportView> {
    const { personId } = origin.actor;
    return this.unitOfWork.run(origin, async (work) => {
      await work.statement(holdPerson, [personId]);
      const repeated = key && (await this.repeated(work, personId, key));
      if (repeated) return repeated;
      const [next] = await work.statement(nextExportAt, [personId]);
      if (next) throw new TooMany(next.seconds, identityProblems.exportTooSoon, 'One copy a day.');
      const [asked] = await work.statement(insertExport, [personId, key?.key ?? null, key?.hash ?? null]);
      const exportId = asked!.id;
      await work.record(exportAsked, { object: { kind: 'export', id: exportId } }, { exportId, personId });
      return exportView(asked!);
    });
  }

  /** One's own copies, and when another may be asked for. */
  async list({ personId }: Actor): Promise<OwnExportsView> {
    const rows = await this.database.run(exportsOf, [personId]);
    const [next] = await this.database.run(nextExportAt, [personId]);
    return { items: rows.map(exportView), nextAt: next?.nextAt.toISOString() ?? null };
  }

  /** Opens one's own copy, and records that it was fetched. @throws NotFound `identity.export-not-found`, also when it is somebody else's */
  async fetch(origin: OwnOrigin, id: string): Promise<FetchedExport> {
    const [kept] = await this.database.run(exportToFetch, [id, origin.actor.personId]);
    // A restored database names copies that no backup holds.
    const blob = kept && (await this.store.open(kept.sha256));
    if (!blob) throw new NotFound(identityProblems.exportNotFound, 'There is no such copy.');
    await this.unitOfWork.run(origin, (work) => work.record(exportFetched, { object: { kind: 'export', id } }, { exportId: id }));
    return { ...blob, readyAt: kept.readyAt };
  }

  private async repeated(work: Work, personId: string, { key, hash }: Idempotency): Promise<OwnExportView | undefined> {
    const [kept] = await work.statement(exportByKey, [personId, key]);
    if (!kept) return undefined;
    if (!kept.hash.equals(hash)) throw new Unacceptable(platformProblems.keyReused, 'The Idempotency-Key was used for another request.');
    return exportView(kept);
  }
}
