import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Log } from '@hv/platform/api';
import { UploadsService } from './uploads.service';

const everyMs = 60 * 60_000;

/** Forgets uploads that nobody goes on with; nothing depends on it, since every reader checks the time itself. */
@Injectable()
export class UploadSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly uploads: UploadsService,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => (this.running = this.sweep()), everyMs).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async sweep(): Promise<void> {
    try {
      await this.uploads.sweep();
    } catch (error) {
      this.log.warn({ error }, 'old uploads could not be forgotten; the next sweep repeats it');
    }
  }
}
