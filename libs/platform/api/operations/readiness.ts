import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../database';
import { inTime } from './in-time';
import { ReleaseSchema } from './release-schema';

/** Whether this instance should be given requests now. */
@Injectable()
export class Readiness implements OnModuleDestroy {
  private draining = false;
  /** A schema never goes back under a running release, so a yes is for ever. */
  private migrated = false;
  private asking: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly schema: ReleaseSchema,
  ) {}

  /** From now on this instance is not ready: whoever shares out requests shall look elsewhere before it stops. */
  drain(): void {
    this.draining = true;
  }

  onModuleDestroy(): void {
    this.drain();
  }

  /** Resolves when the database answers within a second, has this release's schema, and we are not about to stop; else rejects. */
  async check(): Promise<void> {
    if (this.draining) throw new Error('draining');
    // A database that hangs is asked once, however often we are.
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    await inTime(this.asking, 'the database is too slow');
  }

  private async ask(): Promise<void> {
    if (this.migrated) {
      await this.database.query('SELECT 1');
      return;
    }
    const missing = await this.database.query(
      `SELECT name FROM unnest($1::text[]) AS name WHERE name NOT IN (SELECT name FROM platform_migrations)`,
      [this.schema.names],
    );
    if (missing.length > 0) throw new Error('the database waits for migrations');
    this.migrated = true;
  }
}
