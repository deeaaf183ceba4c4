import { Body, Controller, Get, Put } from '@nestjs/common';
import { ChooseMails, MailChoicesView } from '@hv/notifications/contracts';
import { type Actor, CurrentActor, For, RecordsNothing } from '@hv/platform/api';
import { MailChoices } from './mail-choices.service';

/** Of what one wants mails. */
@Controller()
@For('person')
export class MailChoicesController {
  constructor(private readonly choices: MailChoices) {}

  /** Of what the reader wants mails. */
  @Get('me/mail-choices')
  of(@CurrentActor() actor: Actor): Promise<MailChoicesView> {
    return this.choices.of(actor);
  }

  /** Chooses of what one wants mails; it holds for the next one. */
  @Put('me/mail-choices')
  @RecordsNothing('which mails somebody wants is theirs alone, and no fact for others')
  choose(@CurrentActor() actor: Actor, @Body() request: ChooseMails): Promise<MailChoicesView> {
    return this.choices.choose(actor, request);
  }
}
