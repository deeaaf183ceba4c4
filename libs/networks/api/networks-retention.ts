import { Injectable, type OnModuleInit } from '@nestjs/common';
import { statement } from '@hv/platform/api';
import { RetentionBook, type RetentionRule, sqlInterval } from '@hv/platform/api/privacy';

const feedbackKept = { amount: 24, unit: 'month' } as const;

const sweepFeedback = statement<object>(
  'networks_sweep_feedback',
  `DELETE FROM networks_feedback WHERE id IN (
     SELECT id FROM networks_feedback WHERE done_at < now() - ${sqlInterval(feedbackKept)} ORDER BY id LIMIT $1) RETURNING id`,
);

/** The rules of what is kept of people in networks. */
const networksRetention: readonly RetentionRule[] = [
  {
    name: 'networks.memberships',
    what: {
      da: 'Hvilke netværk du er med i, for hvem, og med hvilke roller',
      en: 'Which networks you are in, for whom, and in which roles',
    },
    kept: null,
    until: {
      da: 'Så længe netværket er her: de viser, for hvem noget blev skrevet. Dit navn følger din konto.',
      en: 'As long as the network is here: they show for whom something was written. Your name goes with your account.',
    },
  },
  {
    name: 'networks.profiles',
    what: { da: 'Din profil: telefon, emner, sprog og billede', en: 'Your profile: telephone, subjects, languages and picture' },
    kept: null,
    until: { da: 'Til du fjerner det, eller så længe du har en konto', en: 'Until you remove it, or as long as you have an account' },
  },
  {
    name: 'networks.feedback',
    what: { da: 'Det, du har skrevet til sekretariatet', en: 'What you wrote to the secretariat' },
    kept: feedbackKept,
    until: { da: 'efter sekretariatet er færdigt med det', en: 'after the secretariat is done with it' },
    sweep: sweepFeedback,
  },
];

/** Makes them known. */
@Injectable()
export class NetworksRetention implements OnModuleInit {
  constructor(private readonly book: RetentionBook) {}

  onModuleInit(): void {
    this.book.register(networksRetention);
  }
}
