import { Injectable } from '@nestjs/common';
import { exportAsked, exportEnded, exportKeptDays, exportReady, ownDataPath } from '@hv/identity/contracts';
import { BlobStore, bySystem, Database, Handles, Mails, type RecordedEvent, Settings, UnitOfWork } from '@hv/platform/api';
import { Archive } from './archive';
import { exportReadyMail } from './export-mail';
import { askedExport, contentIsNeeded, endExport, setExportReady } from './exports.queries';

/** Makes copies of what is known of persons, tells them, and takes the copies away in time. */
@Injectable()
export class ExportMaking {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly store: BlobStore,
    private readonly archive: Archive,
    private readonly mails: Mails,
    private readonly settings: Settings,
  ) {}

  @Handles(exportAsked)
  async make({ payload: { exportId } }: RecordedEvent<{ exportId: string }>): Promise<void> {
    const [asked] = await this.database.run(askedExport, [exportId]);
    if (!asked) return;
    const { sha256, bytes } = await this.store.put(await this.archive.of(asked), 'application/zip');
    const { personId, email: recipient, language } = asked;
    const taken = await this.unitOfWork.run(bySystem, async (work) => {
      const [ready] = await work.statement(setExportReady, [exportId, sha256, bytes]);
      if (!ready) return false;
      const told = { exportId, personId, until: ready.until.toISOString() };
      await work.record(exportReady, { object: { kind: 'export', id: exportId } }, told);
      const url = new URL(ownDataPath, this.settings.environment.PUBLIC_URL).href;
      await this.mails.send(work, { personId, recipient, language, ...exportReadyMail(language, exportKeptDays, url) });
      return true;
    });
    // Whoever was erased meanwhile wants it no more.
    if (!taken) await this.forget(sha256);
  }

  @Handles(exportReady, ({ until }) => new Date(until))
  async end({ payload: { exportId } }: RecordedEvent<{ exportId: string }>): Promise<void> {
    await this.unitOfWork.run(bySystem, async (work) => {
      for (const { id, sha256 } of await work.statement(endExport, [exportId]))
        await work.record(exportEnded, { object: { kind: 'export', id } }, { exportId: id, sha256 });
    });
  }

  @Handles(exportEnded)
  async onEnded({ payload: { sha256 } }: RecordedEvent<{ sha256: string | null }>): Promise<void> {
    if (sha256) await this.forget(sha256);
  }

  private async forget(sha256: string): Promise<void> {
    if ((await this.database.run(contentIsNeeded, [sha256])).length === 0) await this.store.delete(sha256);
  }
}
