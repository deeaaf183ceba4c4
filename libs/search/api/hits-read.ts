import { Injectable } from '@nestjs/common';
import { Database } from '@hv/platform/api';
import type { SearchHitView } from '@hv/search/contracts';
import { type DocumentHitRow, documentHitsOf, restOfTexts } from './document-hits.queries';
import { type FoundText, foundIn } from './found-text';
import { presentDocument, presentHit } from './hit.presenter';
import type { FoundRow, Source } from './page-of-found';
import { hitsOf } from './search.queries';

type Matches = (word: string) => boolean;

/** As much of a text as is in the index, less what was looked through already. */
const restLength = 440_000;
/** So many long texts of a page are read to their end. */
const mostLong = 20;

/** Reads what was found: names and texts as they are now, and the words in them. */
@Injectable()
export class HitsRead {
  constructor(private readonly database: Database) {}

  /** In the order they were found; what is not to be seen any more is left out. @param matches whether a word is one of those asked for */
  async read(found: readonly FoundRow[], spaceIds: readonly string[], matches: Matches): Promise<SearchHitView[]> {
    const idsOf = (wanted: Source): string[] => found.filter(({ source }) => source === wanted).map(({ id }) => id);
    const [written, documents] = await Promise.all([
      this.written(idsOf('written'), spaceIds, matches),
      this.documents(idsOf('document'), spaceIds, matches),
    ]);
    const hits = new Map([...written, ...documents].map((hit) => [hit.id, hit]));
    return found.flatMap(({ id }) => hits.get(id) ?? []);
  }

  private async written(ids: readonly string[], spaceIds: readonly string[], matches: Matches): Promise<SearchHitView[]> {
    const rows = ids.length > 0 ? await this.database.run(hitsOf, [ids, spaceIds]) : [];
    return rows.map((row) => presentHit(row, matches));
  }

  private async documents(ids: readonly string[], spaceIds: readonly string[], matches: Matches): Promise<SearchHitView[]> {
    const rows = ids.length > 0 ? await this.database.run(documentHitsOf, [ids, spaceIds]) : [];
    const texts = new Map(rows.map((row) => [row.id, foundIn(row.text, matches)]));
    await this.lookFurther(
      rows.filter(({ id, goesOn }) => goesOn && !texts.get(id)!.found),
      texts,
      matches,
    );
    return rows.map((row) => presentDocument(row, texts.get(row.id)!, matches));
  }

  /** Of long texts in which nothing was found at first, most were found by their names: the others say it further on. */
  private async lookFurther(rows: readonly DocumentHitRow[], texts: Map<string, FoundText>, matches: Matches): Promise<void> {
    if (rows.length === 0) return;
    const begins = new Map(rows.slice(0, mostLong).map(({ id, text }) => [id, text]));
    for (const { id, text } of await this.database.run(restOfTexts, [[...begins.keys()], restLength])) {
      const further = foundIn(text, matches, begins.get(id));
      if (further.found) texts.set(id, further);
    }
  }
}
