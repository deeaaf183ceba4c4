import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database';
import type { Work } from '../unit-of-work';
import type { PersonalData } from './personal-data';
import { PersonalDataBook } from './personal-data-book';

const selectMails = `
  SELECT recipient, language, subject, created_at AS "createdAt", sent_at AS "sentAt" FROM platform_mails WHERE person_id = $1 ORDER BY id`;

/** Months of activity are many rows: what was done and when, without the ids of things. */
const selectEvents = `SELECT name, occurred_at AS "occurredAt" FROM platform_events WHERE actor_id = $1 ORDER BY id`;

/** What the house itself knows of persons: mails to them, and that it was they who did something. */
@Injectable()
export class PlatformPersonalData implements PersonalData, OnModuleInit {
  readonly capability = 'platform';
  readonly about = {
    da: 'De mails, du har fået fra Hele Vejen (til hvilken adresse, hvornår og med hvilket emne), og hvad du har gjort hvornår, som det står i loggen.',
    en: 'The mails you got from Hele Vejen (to which address, when and with which subject), and what you did when, as it stands in the log.',
  };
  readonly columns = ['platform_mails.person_id', 'platform_events.actor_id', 'platform_erasures.person_id'];

  constructor(
    private readonly book: PersonalDataBook,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.book.register(this);
  }

  async personalData(personId: string): Promise<object> {
    return { mails: await this.database.query(selectMails, [personId]), events: await this.database.query(selectEvents, [personId]) };
  }

  /** Events stay: they are the record of what was done, and hold nothing but an id that no longer leads to anyone. So does the ledger of erasures. */
  async erase(work: Work, personId: string): Promise<void> {
    await work.query('DELETE FROM platform_mails WHERE person_id = $1', [personId]);
  }
}
