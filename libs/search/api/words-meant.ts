import { Injectable } from '@nestjs/common';
import { Database } from '@hv/platform/api';
import { type Question, questionOf } from './question';
import type { Source } from './page-of-found';
import { whichFind, wordsLike } from './search.queries';

/** A shorter word is like too many others. */
const shortest = 4;
const most = { words: 3, candidates: 3 } as const;

/** Finds the word somebody meant when they typed another. */
@Injectable()
export class WordsMeant {
  constructor(private readonly database: Database) {}

  /**
   * The question with other words for those that find nothing: words much like them, and only such as are found in
   * these spaces, so that no word tells of what one does not see. Null when there are none.
   */
  async insteadOf(spaceIds: readonly string[], sources: ReadonlySet<Source>, question: Question): Promise<string | null> {
    const words = question.words.filter((word) => word.length >= shortest && !/\d/.test(word)).slice(0, most.words);
    if (words.length === 0) return null;
    const candidates = await this.database.run(wordsLike, [words, most.candidates]);
    if (candidates.length === 0) return null;
    const tried = [...words, ...candidates.map(({ word }) => word)];
    const queries = tried.map((word) => questionOf(`"${word}"`).tsquery ?? '');
    const { sql, values } = whichFind(spaceIds, sources, queries);
    const found = new Set((await this.database.query<{ place: number }>(sql, values)).map(({ place }) => tried[place]!));
    const others = new Map<string, string>();
    for (const { term, word } of candidates) if (!found.has(term) && found.has(word) && !others.has(term)) others.set(term, word);
    return others.size > 0 ? question.with(others) : null;
  }
}
