import { Injectable } from '@nestjs/common';
import { Database, statement } from '@hv/platform/api';

/** Words in names of documents that PostgreSQL counted when it last looked, with the share of all names that have them, 0 to 1. */
const countedNames = statement<{ word: string; share: number }>(
  'search_counted_names',
  `SELECT counted.word, counted.share::float8 AS share
   FROM pg_stats s CROSS JOIN LATERAL unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS counted (word, share)
   WHERE s.schemaname = current_schema() AND s.tablename = 'search_documents' AND s.attname = 'names' AND counted.word IS NOT NULL`,
);

const keptForMs = 10 * 60_000;
/** Reading one found row costs about as much as passing twenty-five on the way back in time; of 200 wanted rows both ways are even here. */
const fewNames = 0.01;
/** Shorter beginnings have so many words that those too rare to be counted add up. */
const shortestBeginning = 4;

/**
 * Knows whether few names have a beginning of a word. PostgreSQL's planner takes any beginning for one that at least a fiftieth of all rows has,
 * and would look for those of three documents through all of them by time.
 */
@Injectable()
export class CommonNames {
  private kept?: { readonly until: number; readonly words: Promise<readonly { word: string; share: number }[]> };

  constructor(private readonly database: Database) {}

  /** Whether few names have a word that begins so. @param beginnings stems, any of which is meant */
  async fewHave(beginnings: readonly string[]): Promise<boolean> {
    if (beginnings.length === 0 || beginnings.some((beginning) => beginning.length < shortestBeginning)) return false;
    const share = (await this.words())
      .filter(({ word }) => beginnings.some((beginning) => word.startsWith(beginning)))
      .reduce((sum, one) => sum + one.share, 0);
    return share < fewNames;
  }

  private words(): Promise<readonly { word: string; share: number }[]> {
    if (this.kept && this.kept.until > performance.now()) return this.kept.words;
    const words = this.database.run(countedNames, []);
    this.kept = { until: performance.now() + keptForMs, words };
    words.catch(() => (this.kept = undefined));
    return words;
  }
}
