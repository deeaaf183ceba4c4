import { Injectable, type OnModuleInit } from '@nestjs/common';
import { statement } from '../database';
import { RetentionBook } from './retention-book';
import { type RetentionRule, sqlInterval } from './retention-rule';

const mailsKept = { amount: 90, unit: 'day' } as const;

const sweepMails = statement<object>(
  'platform_sweep_mails',
  `DELETE FROM platform_mails WHERE id IN (
     SELECT id FROM platform_mails WHERE coalesce(sent_at, created_at) < now() - ${sqlInterval(mailsKept)} ORDER BY id LIMIT $1) RETURNING id`,
);

/** The rules of what the house itself keeps. */
export const platformRetention: readonly RetentionRule[] = [
  {
    name: 'platform.mails',
    what: {
      da: 'Hvilke mails du har fået (adresse, emne og tidspunkt). Selve teksten slettes, når mailen er sendt.',
      en: 'Which mails you got (address, subject and time). What they said is deleted once they are sent.',
    },
    kept: mailsKept,
    until: { da: 'efter mailen er sendt', en: 'after the mail was sent' },
    sweep: sweepMails,
  },
  {
    name: 'platform.outbox',
    what: {
      da: 'Det, der venter på at blive vist på andres skærme (udbakken)',
      en: 'What waits to be shown on other people’s screens (the outbox)',
    },
    kept: null,
    until: { da: 'Til det er vist, som regel under et sekund', en: 'Until it is shown, mostly less than a second' },
  },
  {
    name: 'platform.jobs',
    what: { da: 'Udført arbejde i baggrunden, kun med id’er', en: 'Work done in the background, by ids only' },
    // As the job queue does by itself.
    kept: { amount: 7, unit: 'day' },
    until: { da: 'efter det er udført', en: 'after it was done' },
  },
  {
    name: 'platform.events',
    what: {
      da: 'Loggen over, hvem der gjorde hvad hvornår. Den rummer id’er og fakta, ikke det, der bliver skrevet.',
      en: 'The log of who did what when. It holds ids and facts, not what is written.',
    },
    kept: null,
    until: {
      da: 'Så længe platformen er i drift. Når du bliver slettet, fører id’et ikke længere til dig.',
      en: 'As long as the platform runs. When you are erased, the id leads to you no more.',
    },
  },
  {
    name: 'platform.erasures',
    what: {
      da: 'Id’et på den, der er slettet, så en sikkerhedskopi ikke kan bringe personen tilbage',
      en: 'The id of whoever was erased, so that no backup can bring the person back',
    },
    kept: null,
    until: { da: 'Så længe platformen er i drift', en: 'As long as the platform runs' },
  },
];

/** Makes them known. */
@Injectable()
export class PlatformRetention implements OnModuleInit {
  constructor(private readonly book: RetentionBook) {}

  onModuleInit(): void {
    this.book.register(platformRetention);
  }
}
