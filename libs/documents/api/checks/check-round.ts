import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { contentCleared, documentAdded, infectedDays, versionAdded, virusFound } from '@hv/documents/contracts';
import { Blobs, bySystem, Database, Handles, Log, Parts, type RecordedEvent, Settings, UnitOfWork } from '@hv/platform/api';
import { claimOne, claimWaiting, forgetWaiting, letGo, settle, versionsWith } from './checks.queries';
import { Clamd, ClamdAway, TooLargeToScan, type Verdict } from './clamd';

const everyMs = 15_000;
/** Longer than any scan takes. */
const claimedSeconds = 900;
/** Whoever sends a picture waits for its scan for so long; after that it is held back, and shown when it is clean. */
const lookMs = 10_000;
/** Of one content so many versions are told of. */
const mostTold = 200;
const dayMs = 24 * 3_600_000;

/** Has the virus scanner look at what waits for it. */
@Injectable()
export class CheckRound implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly clamd: Clamd | undefined;
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;
  private readonly looks = new Set<Promise<unknown>>();

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
    await Promise.all([this.round, ...this.looks]);
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

  /** Looks at one content before all others, and is patient for a while: a round will come to it. */
  async look(sha256: string): Promise<void> {
    if (!this.clamd || (await this.database.run(claimOne, [claimedSeconds, sha256])).length === 0) return;
    const scan: Promise<unknown> = this.scan(this.clamd, sha256).finally(() => this.looks.delete(scan));
    this.looks.add(scan);
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([scan, new Promise((resolve) => (timer = setTimeout(resolve, lookMs)))]);
    clearTimeout(timer);
  }

  private async all(clamd: Clamd): Promise<void> {
    const tried: string[] = [];
    for (;;) {
      const [claimed] = await this.database.run(claimWaiting, [claimedSeconds, tried]);
      if (!claimed) return;
      tried.push(claimed.sha256);
      const failure = await this.scan(clamd, claimed.sha256);
      // One that is away is asked again with the next round; a content that it fails at must not keep others waiting.
      if (failure instanceof ClamdAway && !(await answers(clamd))) return;
    }
  }

  /** Has one content looked at that is claimed. @returns why that could not be: then it waits on */
  private async scan(clamd: Clamd, sha256: string): Promise<unknown> {
    try {
      await this.tell(sha256, await clamd.scan(async () => (await this.blobs.openUnguarded(sha256)).content));
      return undefined;
    } catch (error) {
      await this.database.run(letGo, [sha256]);
      if (error instanceof TooLargeToScan)
        this.log.error({ sha256 }, 'a file is larger than the virus scanner takes: raise its StreamMaxLength; until then it is held back');
      else this.log.warn({ sha256, error }, 'a file could not be checked for viruses; it waits');
      return error;
    }
  }

  private async tell(sha256: string, verdict: Verdict): Promise<void> {
    const isAlone = await this.unitOfWork.run(bySystem, async (work) => {
      const [settled] = await work.statement(settle, [sha256, verdict.clean ? 'clean' : 'infected', verdict.clean ? '' : verdict.found]);
      if (!settled) return false;
      const removeAt = new Date(Date.now() + infectedDays * dayMs).toISOString();
      const versions = await work.statement(versionsWith, [sha256, mostTold]);
      for (const { documentId, number, libraryId, placeId, networkId, spaceId, broughtById } of versions) {
        const scope = { object: { kind: 'document', id: documentId }, networkId, spaceId };
        const told = { libraryId, entryId: documentId, places: [placeId], number };
        if (verdict.clean) await work.record(contentCleared, scope, told);
        else await work.record(virusFound, scope, { ...told, sha256, broughtById, removeAt });
      }
      return versions.length === 0;
    });
    if (verdict.clean) return;
    this.log.warn({ sha256, found: verdict.found }, 'a virus was found in a file');
    // Of no document there is nobody to tell, and nothing to keep.
    if (isAlone) await this.blobs.remove(bySystem, sha256);
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
