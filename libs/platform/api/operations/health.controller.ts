import { Controller, Get } from '@nestjs/common';
import { For } from '../http';
import { Unavailable } from '../problems';
import { Log } from './log';
import { Readiness } from './readiness';

/** What those who run the product ask it. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly log: Log,
  ) {}

  /** Whether the process answers at all. */
  @Get('live')
  @For('anyone')
  live(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  /** Whether it can serve requests now; why not stands in the log only. */
  @Get('ready')
  @For('anyone')
  async ready(): Promise<{ readonly status: 'ok' }> {
    try {
      await this.readiness.check();
    } catch (error) {
      this.log.debug({ error }, 'not ready');
      throw new Unavailable();
    }
    return { status: 'ok' };
  }
}
