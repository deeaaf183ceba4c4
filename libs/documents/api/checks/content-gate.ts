import { Injectable, type OnModuleInit } from '@nestjs/common';
import { documentsProblems } from '@hv/documents/contracts';
import { Blobs, Database, Locked, Settings, type Work } from '@hv/platform/api';
import { awaitCheck, heldBack } from './checks.queries';

/** Holds content back that the virus scanner has not looked at, or has found something in. */
@Injectable()
export class ContentGate implements OnModuleInit {
  constructor(
    private readonly blobs: Blobs,
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.blobs.guard((sha256) => this.refuseHeld(sha256));
  }

  /** Content comes, in the transaction that brings it: it waits for the scanner when there is one. */
  async await(work: Work, sha256: string): Promise<void> {
    if (this.settings.environment.CLAMD_URL) await work.statement(awaitCheck, [sha256]);
  }

  /** Whether nobody gets it now. */
  async holds(sha256: string): Promise<boolean> {
    return (await this.database.run(heldBack, [sha256])).length > 0;
  }

  /** @throws Locked when a virus was found in it; what still waits passes */
  async refuseInfected(sha256: string): Promise<void> {
    const [held] = await this.database.run(heldBack, [sha256]);
    if (held?.state === 'infected') throw virusFound();
  }

  private async refuseHeld(sha256: string): Promise<void> {
    const [held] = await this.database.run(heldBack, [sha256]);
    if (!held) return;
    if (held.state === 'infected') throw virusFound();
    throw new Locked(documentsProblems.checkPending, 'It is being checked for viruses; ask again in a moment.');
  }
}

const virusFound = (): Locked => new Locked(documentsProblems.virusFound, 'A virus was found in it; nobody gets it.');
