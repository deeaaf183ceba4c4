import { Body, Controller, Get, Put } from '@nestjs/common';
import { ChoosePresence, PresenceChoiceView, presenceChosen } from '@hv/discussions/contracts';
import { type Actor, CurrentActor, CurrentOrigin, For, type Origin, Records } from '@hv/platform/api';
import { PresenceChoices } from './presence-choices';

/** Whether others see that one reads and writes. */
@Controller()
@For('person')
export class PresenceController {
  constructor(private readonly choices: PresenceChoices) {}

  /** One's own choice. */
  @Get('me/presence')
  of(@CurrentActor() actor: Actor): Promise<PresenceChoiceView> {
    return this.choices.of(actor);
  }

  /** Chooses; open threads follow at once. */
  @Put('me/presence')
  @Records(presenceChosen)
  choose(@CurrentOrigin() by: Origin & { actor: Actor }, @Body() request: ChoosePresence): Promise<PresenceChoiceView> {
    return this.choices.choose(by, request);
  }
}
