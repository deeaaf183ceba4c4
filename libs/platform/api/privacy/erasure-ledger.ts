import { Injectable } from '@nestjs/common';
import { bySystem } from '../actor';
import { Database, statement } from '../database';
import { Settings } from '../environment';
import { addErased, erasedIn, erasureFileOf } from './erasure-file';
import { PersonalDataBook } from './personal-data-book';

/** $1 persons */
const notErasedHere = statement<{ id: string }>(
  'platform_not_erased_here',
  `SELECT id FROM unnest($1::uuid[]) id WHERE NOT EXISTS (SELECT FROM platform_erasures e WHERE e.person_id = id)`,
);

const erasedHere = statement<{ id: string }>(
  'platform_erased_here',
  `SELECT person_id AS id FROM platform_erasures ORDER BY erased_at, person_id`,
);

/** Who was erased, in the database and beside it: a restored database knows less of it than the file that stayed. */
@Injectable()
export class ErasureLedger {
  constructor(
    private readonly database: Database,
    private readonly book: PersonalDataBook,
    private readonly settings: Settings,
  ) {}

  /**
   * Brings both to know the same: erases again whom a backup brought back, and keeps beside the database what is known in it alone. Done before
   * anybody is let in; when nothing was restored it changes nothing.
   * @returns the persons who were erased again
   */
  async settle(): Promise<readonly string[]> {
    const file = erasureFileOf(this.settings.environment.DATA_DIR);
    const kept = await erasedIn(file);
    const again = kept.length > 0 ? (await this.database.run(notErasedHere, [kept])).map(({ id }) => id) : [];
    for (const personId of again) await this.book.erase(bySystem, personId);
    const known = await this.database.run(erasedHere, []);
    await addErased(
      file,
      known.map(({ id }) => id),
    );
    return again;
  }
}
