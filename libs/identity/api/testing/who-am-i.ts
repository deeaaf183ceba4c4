import { Controller, Get, Module } from '@nestjs/common';
import { Actor, CurrentActor, For } from '@hv/platform/api';

/** A route to read with a session or a token: answers whom the guard took the caller for. */
@Controller('who-am-i')
class WhoAmIController {
  @Get()
  @For('person')
  whoAmI(@CurrentActor() actor: Actor): Actor {
    return actor;
  }
}

@Module({ controllers: [WhoAmIController] })
export class WhoAmI {}
