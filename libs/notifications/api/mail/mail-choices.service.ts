import { Injectable } from '@nestjs/common';
import type { ChooseMails, MailChoicesView } from '@hv/notifications/contracts';
import { type Actor, Database, statement } from '@hv/platform/api';

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

/** Of what people want mails: of all, until they say otherwise. */
@Injectable()
export class MailChoices {
  constructor(private readonly database: Database) {}

  async of({ personId }: Actor): Promise<MailChoicesView> {
    const [chosen] = await this.database.run(choicesOf, [personId]);
    return chosen ?? { reminders: true, reports: true };
  }

  async choose({ personId }: Actor, { reminders, reports }: ChooseMails): Promise<MailChoicesView> {
    const [chosen] = await this.database.run(choose, [personId, reminders, reports]);
    return chosen!;
  }
}
