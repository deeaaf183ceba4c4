import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { contentCleared, documentAdded, infectedDays, versionAdded, virusFound } from '@hv/documents/contracts';
import { Blobs, bySystem, Database, Handles, Log, Parts, type RecordedEvent, Settings, UnitOfWork } from '@hv/platform/api';
import { claimWaiting, forgetWaiting, letGo, settle, versionsWith } from './checks.queries';
import { Clamd, ClamdAway, TooLargeToScan, type Verdict } from './clamd';

const everyMs = 15_000;
/** Longer than any scan takes. */
const claimedSeconds = 900;
/** Of one content so many versions are told of. */
const mostTold = 200;
const dayMs = 24 * 3_600_000;

/** Has the virus scanner look at what waits for it. */
@Injectable()
export class CheckRound implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly clamd: Clamd | undefined;
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly blobs: Blobs,
    private readonly settings: Settings,
    private readonly parts: Parts,
    private readonly log: Log,
  ) {
    const { CLAMD_URL } = settings.environment;
    this.clamd = CLAMD_URL ? new Clamd(CLAMD_URL) : undefined;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { clamd } = this;
    if (!clamd) return this.forget();
    this.parts.watch('antivirus', () => clamd.ping());
    if (this.settings.environment.ROLE !== 'api') this.timer = setInterval(() => void this.run(), everyMs).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.clamd?.close();
    await this.round;
  }

  @Handles(documentAdded)
  documentAdded(): Promise<void> {
    return this.run();
  }

  @Handles(versionAdded)
  versionAdded(): Promise<void> {
    return this.run();
  }

  /** Takes the bytes away for good, unless they were brought again and are clean now. */
  @Handles(virusFound, (told) => new Date(told.removeAt))
  async remove({ payload: { sha256 } }: RecordedEvent<{ readonly sha256: string }>): Promise<void> {
    const rows = await this.database.query(`SELECT FROM documents_checks WHERE sha256 = $1 AND state = 'infected'`, [sha256]);
    if (rows.length > 0) await this.blobs.remove(bySystem, sha256);
  }

  /** Looks at all that waits, until nothing does or the scanner is away; a round that is under way goes on for those who come now. */
  async run(): Promise<void> {
    if (!this.clamd) return;
    const before = this.round;
    const mine = (async (): Promise<void> => {
      await before;
      await this.all(this.clamd!);
    })();
    this.round = mine;
    await mine;
  }

  private async all(clamd: Clamd): Promise<void> {
    const tried: string[] = [];
    for (;;) {
      const [claimed] = await this.database.run(claimWaiting, [claimedSeconds, tried]);
      if (!claimed) return;
      tried.push(claimed.sha256);
      try {
        await this.tell(claimed.sha256, await clamd.scan((await this.blobs.openUnguarded(claimed.sha256)).content));
      } catch (error) {
        await this.database.run(letGo, [claimed.sha256]);
        const { sha256 } = claimed;
        if (error instanceof TooLargeToScan)
          this.log.error(
            { sha256 },
            'a file is larger than the virus scanner takes: raise its StreamMaxLength; until then it is held back',
          );
        else this.log.warn({ sha256, error }, 'a file could not be checked for viruses; it waits');
        // One that is away is asked again with the next round; a content that it fails at must not keep others waiting.
        if (error instanceof ClamdAway && !(await answers(clamd))) return;
      }
    }
  }

  private async tell(sha256: string, verdict: Verdict): Promise<void> {
    await this.unitOfWork.run(bySystem, async (work) => {
      const [settled] = await work.statement(settle, [sha256, verdict.clean ? 'clean' : 'infected', verdict.clean ? '' : verdict.found]);
      if (!settled) return;
      const removeAt = new Date(Date.now() + infectedDays * dayMs).toISOString();
      for (const { documentId, number, libraryId, placeId, networkId, spaceId, broughtById } of await work.statement(versionsWith, [
        sha256,
        mostTold,
      ])) {
        const scope = { object: { kind: 'document', id: documentId }, networkId, spaceId };
        const told = { libraryId, entryId: documentId, places: [placeId], number };
        if (verdict.clean) await work.record(contentCleared, scope, told);
        else await work.record(virusFound, scope, { ...told, sha256, broughtById, removeAt });
      }
    });
    if (!verdict.clean) this.log.warn({ sha256, found: verdict.found }, 'a virus was found in a file');
  }

  /** Without a scanner nothing can be waited for. */
  private async forget(): Promise<void> {
    const gone = await this.database.run(forgetWaiting, []);
    if (gone.length > 0)
      this.log.warn({ count: gone.length }, 'files that waited for a virus scanner are let go: none is configured any more');
  }
}

const answers = (clamd: Clamd): Promise<boolean> =>
  clamd.ping().then(
    () => true,
    () => false,
  );
