import { discussionLimits } from '@hv/discussions/contracts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { statement } from '@hv/platform/api';
import { RetentionBook, type RetentionRule, sqlInterval } from '@hv/platform/api/privacy';

const draftsKept = { amount: 6, unit: 'month' } as const;
const scheduledKept = { amount: 6, unit: 'month' } as const;
const reportsKept = { amount: 24, unit: 'month' } as const;
/** The longest that anybody may have to wait before writing again. */
const turnsKept = { amount: 1, unit: 'day' } as const;

const sweepDrafts = statement<object>(
  'discussions_sweep_drafts',
  `DELETE FROM discussions_drafts WHERE (person_id, place_kind, place_id) IN (
     SELECT person_id, place_kind, place_id FROM discussions_drafts WHERE saved_at < now() - ${sqlInterval(draftsKept)} LIMIT $1) RETURNING place_id`,
);

const sweepScheduled = statement<object>(
  'discussions_sweep_scheduled',
  `DELETE FROM discussions_scheduled WHERE id IN (
     SELECT id FROM discussions_scheduled WHERE state IN ('sent', 'failed') AND send_at < now() - ${sqlInterval(scheduledKept)} ORDER BY id LIMIT $1)
   RETURNING id`,
);

const sweepReports = statement<object>(
  'discussions_sweep_reports',
  `DELETE FROM discussions_reports WHERE id IN (
     SELECT id FROM discussions_reports WHERE handled_at < now() - ${sqlInterval(reportsKept)} ORDER BY id LIMIT $1) RETURNING id`,
);

const sweepTurns = statement<object>(
  'discussions_sweep_turns',
  `DELETE FROM discussions_turns WHERE (person_id, space_id) IN (
     SELECT person_id, space_id FROM discussions_turns WHERE wrote_at < now() - ${sqlInterval(turnsKept)} LIMIT $1) RETURNING space_id`,
);

/** The rules of what is written. */
const discussionsRetention: readonly RetentionRule[] = [
  {
    name: 'discussions.posts',
    what: {
      da: 'Det, du skriver til andre: tråde, indlæg, reaktioner og stemmer',
      en: 'What you write to others: threads, posts, reactions and votes',
    },
    kept: null,
    until: {
      da: 'Så længe netværket er her. Du kan fjerne dine indlæg; bliver du slettet, står de uden dit navn.',
      en: 'As long as the network is here. You can remove your posts; when you are erased, they stand without your name.',
    },
  },
  {
    name: 'discussions.drafts',
    what: { da: 'Kladder', en: 'Drafts' },
    kept: draftsKept,
    until: { da: 'efter du sidst skrev i dem', en: 'after you last wrote in them' },
    sweep: sweepDrafts,
  },
  {
    name: 'discussions.scheduled',
    what: { da: 'Planlagte indlæg, som er sendt eller ikke kunne sendes', en: 'Scheduled posts that were sent or could not be' },
    kept: scheduledKept,
    until: { da: 'efter de skulle sendes', en: 'after they were due' },
    sweep: sweepScheduled,
  },
  {
    name: 'discussions.pictures',
    what: { da: 'Billeder, som ingen indlæg viser', en: 'Pictures that no post shows' },
    // A job of each picture.
    kept: { amount: discussionLimits.imageGraceDays, unit: 'day' },
    until: { da: 'efter du sendte dem', en: 'after you sent them' },
  },
  {
    name: 'discussions.reports',
    what: { da: 'Anmeldelser af indlæg, og hvad der blev gjort ved dem', en: 'Reports of posts, and what was done about them' },
    kept: reportsKept,
    until: { da: 'efter anmeldelsen er afsluttet', en: 'after the report was closed' },
    sweep: sweepReports,
  },
  {
    name: 'discussions.turns',
    what: {
      da: 'Hvornår du sidst skrev i et rum, hvor man venter mellem indlæg',
      en: 'When you last wrote in a space where one waits between posts',
    },
    kept: turnsKept,
    until: { da: 'efter du skrev', en: 'after you wrote' },
    sweep: sweepTurns,
  },
];

/** Makes them known. */
@Injectable()
export class DiscussionsRetention implements OnModuleInit {
  constructor(private readonly book: RetentionBook) {}

  onModuleInit(): void {
    this.book.register(discussionsRetention);
  }
}
