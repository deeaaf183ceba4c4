import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ownLimits } from '@hv/documents/contracts';
import { statement } from '@hv/platform/api';
import { RetentionBook, type RetentionRule, sqlInterval } from '@hv/platform/api/privacy';

const openedKept = { amount: 12, unit: 'month' } as const;
/** A look that is older than what can be new says nothing. */
const visitsKept = { amount: 12, unit: 'month' } as const;

const sweepOpened = statement<object>(
  'documents_sweep_opened',
  `DELETE FROM documents_opened WHERE (person_id, entry_id) IN (
     SELECT person_id, entry_id FROM documents_opened WHERE at < now() - ${sqlInterval(openedKept)} LIMIT $1) RETURNING entry_id`,
);

const sweepVisits = statement<object>(
  'documents_sweep_visits',
  `DELETE FROM documents_visits WHERE (person_id, library_id) IN (
     SELECT person_id, library_id FROM documents_visits WHERE at < now() - ${sqlInterval(visitsKept)} LIMIT $1) RETURNING library_id`,
);

/** What is kept of what one looks at. */
const ownRetention: readonly RetentionRule[] = [
  {
    name: 'documents.opened',
    what: {
      da: `Hvilke dokumenter du har åbnet, de seneste ${ownLimits.opened}`,
      en: `Which documents you opened, the last ${ownLimits.opened}`,
    },
    kept: openedKept,
    until: { da: 'efter du åbnede dem', en: 'after you opened them' },
    sweep: sweepOpened,
  },
  {
    name: 'documents.visits',
    what: { da: 'Hvornår du sidst så i et bibliotek', en: 'When you last looked at a library' },
    kept: visitsKept,
    until: { da: 'efter du var der', en: 'after you were there' },
    sweep: sweepVisits,
  },
  {
    name: 'documents.favourites',
    what: { da: 'Dine favoritter', en: 'Your favourites' },
    kept: null,
    until: { da: 'Til du fjerner dem', en: 'Until you remove them' },
  },
];

/** Makes it known. */
@Injectable()
export class OwnRetention implements OnModuleInit {
  constructor(private readonly book: RetentionBook) {}

  onModuleInit(): void {
    this.book.register(ownRetention);
  }
}
