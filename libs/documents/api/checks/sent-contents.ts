import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Blobs } from '@hv/platform/api';
import { CheckRound } from './check-round';
import { ContentGate } from './content-gate';

/** Has pictures in posts and of people, and what else is sent as a content alone, looked at like documents: before it is taken, as long as that is quick. */
@Injectable()
export class SentContents implements OnModuleInit {
  constructor(
    private readonly blobs: Blobs,
    private readonly gate: ContentGate,
    private readonly round: CheckRound,
  ) {}

  onModuleInit(): void {
    this.blobs.quarantine({
      hold: (work, sha256) => this.gate.await(work, sha256),
      look: async (sha256) => {
        await this.round.look(sha256);
        await this.gate.refuseInfected(sha256);
      },
    });
  }
}
