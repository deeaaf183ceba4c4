import { Controller, Get, Param } from '@nestjs/common';
import { WelcomeView } from '@hv/networks/contracts';
import { Actor, CurrentActor, For, IdPipe } from '@hv/platform/api';
import { WelcomeService } from './welcome.service';

/** What happened before one came. */
@Controller('networks')
export class WelcomeController {
  constructor(private readonly welcomes: WelcomeService) {}

  /** The network for somebody who is new in it. */
  @Get(':id/welcome')
  @For('person')
  view(@CurrentActor() actor: Actor, @Param('id', IdPipe) networkId: string): Promise<WelcomeView> {
    return this.welcomes.of(actor, networkId);
  }
}
