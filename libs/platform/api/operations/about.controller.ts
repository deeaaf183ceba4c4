import { Controller, Get } from '@nestjs/common';
import { AboutView } from '@hv/platform/contracts';
import { Database, statement } from '../database';
import { Settings } from '../environment';
import { For } from '../http';

const readEpoch = statement<{ readonly epoch: string }>('about_epoch', `SELECT epoch FROM platform_settings`);

@Controller('about')
export class AboutController {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** Which product, which database, and whether it is a trial. */
  @Get()
  @For('anyone')
  async about(): Promise<AboutView> {
    const [row] = await this.database.run(readEpoch, []);
    return { version: this.settings.version, epoch: row!.epoch, demo: this.settings.environment.DEMO };
  }
}
