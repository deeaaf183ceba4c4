import { Injectable } from '@nestjs/common';
import { inTime } from './in-time';
import { Log } from './log';

/** An answer holds for so long, ms. */
const heldMs = 10_000;

interface Part {
  readonly reach: () => Promise<void>;
  away: boolean;
  askedAt: number;
  asking?: Promise<void>;
}

/** What the product stands on beside its database: each may be away while all else goes on. */
@Injectable()
export class Parts {
  private readonly parts = new Map<string, Part>();

  constructor(private readonly log: Log) {}

  /** @param reach resolves when the part can be used now */
  watch(name: string, reach: () => Promise<void>): void {
    this.parts.set(name, { reach, away: false, askedAt: -Infinity });
  }

  /** Which can be used now, by name. Asks each at most every ten seconds, however often this is called. */
  async state(): Promise<ReadonlyMap<string, boolean>> {
    await Promise.all([...this.parts].map(([name, part]) => this.look(name, part)));
    return new Map([...this.parts].map(([name, { away }]) => [name, !away]));
  }

  private look(name: string, part: Part): Promise<void> {
    if (performance.now() - part.askedAt < heldMs) return Promise.resolve();
    part.asking ??= this.ask(name, part).finally(() => {
      part.askedAt = performance.now();
      delete part.asking;
    });
    return part.asking;
  }

  private async ask(name: string, part: Part): Promise<void> {
    try {
      await inTime(part.reach(), 'it is too slow');
      part.away = false;
    } catch (error) {
      if (!part.away) this.log.warn({ part: name, error }, 'a part is away');
      part.away = true;
    }
  }
}
