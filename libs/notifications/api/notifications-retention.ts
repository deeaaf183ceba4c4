import { Injectable, type OnModuleInit } from '@nestjs/common';
import { statement } from '@hv/platform/api';
import { RetentionBook, type RetentionRule, sqlInterval } from '@hv/platform/api/privacy';

const toldKept = { amount: 12, unit: 'month' } as const;

const sweepTold = statement<object>(
  'notifications_sweep_told',
  `DELETE FROM notifications_notifications WHERE id IN (
     SELECT id FROM notifications_notifications WHERE created_at < now() - ${sqlInterval(toldKept)} ORDER BY id LIMIT $1) RETURNING id`,
);

const sweepMailed = statement<object>(
  'notifications_sweep_mailed',
  `DELETE FROM notifications_mails WHERE (person_id, event_id) IN (
     SELECT person_id, event_id FROM notifications_mails WHERE mailed_at < now() - ${sqlInterval(toldKept)} LIMIT $1) RETURNING event_id`,
);

/** The rules of what people are told. */
const notificationsRetention: readonly RetentionRule[] = [
  {
    name: 'notifications.told',
    what: { da: 'Beskeder i din indbakke', en: 'Notifications in your inbox' },
    kept: toldKept,
    until: { da: 'efter du fik dem', en: 'after you got them' },
    sweep: sweepTold,
  },
  {
    name: 'notifications.mailed',
    what: { da: 'At du fik en mail om noget bestemt', en: 'That you were mailed of something' },
    kept: toldKept,
    until: { da: 'efter du fik den', en: 'after you got it' },
    sweep: sweepMailed,
  },
];

/** Makes them known. */
@Injectable()
export class NotificationsRetention implements OnModuleInit {
  constructor(private readonly book: RetentionBook) {}

  onModuleInit(): void {
    this.book.register(notificationsRetention);
  }
}
