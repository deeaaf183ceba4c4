import { Injectable } from '@nestjs/common';
import { AccessBook } from '@hv/networks/api';
import { networksProblems } from '@hv/networks/contracts';
import { type Actor, Database, NotFound } from '@hv/platform/api';
import { joinedLetters, lettersOf, searchLimits, type SimilarThreadsView } from '@hv/search/contracts';
import { presentSimilar } from './hit.presenter';
import { type Question, questionOf } from './question';
import type { SimilarQuery } from './search-query';
import { type SimilarRow, similarThreads } from './search.queries';
import { stopWords } from './stop-words';

/** From here on two titles are alike by their letters alone. */
const alike = 0.4;
/** Or when so much of what is being written stands in the other title. */
const shared = 0.5;
const looked = 30;
/** Fewer letters say too little. */
const fewest = 4;

/** Finds threads that may be about the same as one that is about to be started. */
@Injectable()
export class SimilarService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessBook,
  ) {}

  /** At most five, of the space's network, among those the person sees. @throws NotFound when they do not see the space */
  async find({ personId }: Actor, { title, spaceId }: SimilarQuery): Promise<SimilarThreadsView> {
    const seen = await this.access.granted(personId);
    if (!seen.has(spaceId)) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space.');
    const letters = lettersOf(title);
    const words = [...new Set(letters.split(' '))].filter((word) => word.length > 1 && !stopWords.has(word)).slice(0, searchLimits.words);
    if (words.join('').length < fewest) return { items: [] };
    const inTitle = words.map((word) => `${joinedLetters(word)}:A`).join(' | ');
    const rows = await this.database.run(similarThreads, [[...seen.keys()], letters, inTitle, spaceId, looked]);
    const matchers = words.map((word) => questionOf(`"${word}"`).matches);
    const items = rows.filter((row) => row.likeness >= alike || shareOf(matchers, row) >= shared).slice(0, searchLimits.similar);
    return { items: items.map(presentSimilar) };
  }
}

/** Which part of some words stands in a title, whatever their endings. */
function shareOf(words: readonly Question['matches'][], { title }: SimilarRow): number {
  const other = lettersOf(title).split(' ');
  return words.filter((matches) => other.some((word) => matches(word))).length / words.length;
}
