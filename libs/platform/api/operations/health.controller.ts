import { Controller, Get } from '@nestjs/common';
import { For } from '../http';
import { Unavailable } from '../problems';
import { Log } from './log';
import { Parts } from './parts';
import { Readiness } from './readiness';

/** What those who run the product ask it. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly parts: Parts,
    private readonly log: Log,
  ) {}

  /** Whether the process answers at all. */
  @Get('live')
  @For('anyone')
  live(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  /** Whether it can serve requests now; `degraded`: it can, but something it stands on is away. What that is stands in the log and the metrics only. */
  @Get('ready')
  @For('anyone')
  async ready(): Promise<{ readonly status: 'ok' | 'degraded' }> {
    try {
      await this.readiness.check();
    } catch (error) {
      this.log.debug({ error }, 'not ready');
      throw new Unavailable();
    }
    const parts = await this.parts.state();
    return { status: [...parts.values()].every(Boolean) ? 'ok' : 'degraded' };
  }
}
