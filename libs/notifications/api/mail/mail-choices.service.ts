import { Injectable } from '@nestjs/common';
import type { ChooseMails, MailChoicesView } from '@hv/notifications/contracts';
import { type Actor, Database, NotFound, statement } from '@hv/platform/api';
import { platformProblems } from '@hv/platform/contracts';
import { UnsubscribeLinks } from './unsubscribe-links';

/** $1 person */
const choicesOf = statement<MailChoicesView>(
  'notifications_mail_choices_of',
  `SELECT reminders, reports FROM notifications_mail_choices WHERE person_id = $1`,
);

/** $1 person, $2 reminders, $3 reports */
const choose = statement<MailChoicesView>(
  'notifications_mail_choose',
  `INSERT INTO notifications_mail_choices (person_id, reminders, reports) VALUES ($1, $2, $3)
   ON CONFLICT (person_id) DO UPDATE SET reminders = excluded.reminders, reports = excluded.reports RETURNING reminders, reports`,
);

/** The other kinds stay as they are; nothing happens to whoever was erased. $1 person, $2 kind */
const turnOff = statement<object>(
  'notifications_mail_turn_off',
  `INSERT INTO notifications_mail_choices AS chosen (person_id, reminders, reports)
   SELECT id, $2::text <> 'reminders', $2::text <> 'reports' FROM identity_persons WHERE id = $1 AND erased_at IS NULL
   ON CONFLICT (person_id) DO UPDATE
     SET reminders = chosen.reminders AND excluded.reminders, reports = chosen.reports AND excluded.reports`,
);

/** Of what people want mails: of all, until they say otherwise. */
@Injectable()
export class MailChoices {
  constructor(
    private readonly database: Database,
    private readonly links: UnsubscribeLinks,
  ) {}

  async of({ personId }: Actor): Promise<MailChoicesView> {
    const [chosen] = await this.database.run(choicesOf, [personId]);
    return chosen ?? { reminders: true, reports: true };
  }

  async choose({ personId }: Actor, { reminders, reports }: ChooseMails): Promise<MailChoicesView> {
    const [chosen] = await this.database.run(choose, [personId, reminders, reports]);
    return chosen!;
  }

  /** Turns off what the link of a mail says. @throws NotFound when it is no link of ours */
  async turnOff(token: string): Promise<void> {
    const stopped = await this.links.read(token);
    if (!stopped) throw new NotFound(platformProblems.notFound, 'The link turns nothing off.');
    await this.database.run(turnOff, [stopped.personId, stopped.kind]);
  }
}
