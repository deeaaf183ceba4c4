import pg from 'pg';
import { bySystem } from '../actor';
import { newId } from '../new-id';
import { SpecCallersModule } from '../operations/spec-callers';
import { aWorld, type World } from '../testing';
import type { Work } from '../unit-of-work';
import type { PersonalData } from './personal-data';
import { PersonalDataBook } from './personal-data-book';
import { PrivacyModule } from './privacy.module';
import { unregisteredPersonColumns } from './unregistered-columns';

const person = newId();
const other = newId();

/** A capability that keeps a word about everyone, in the database, and remembers when it was asked to forget. */
class Words implements PersonalData {
  readonly about = { da: 'Ord', en: 'Words' };

  constructor(
    readonly capability: string,
    readonly columns: readonly string[],
    private readonly forgotten: string[],
    private readonly fails = false,
  ) {}

  personalData(personId: string): Promise<object> {
    return Promise.resolve({ word: `${this.capability} ${personId}` });
  }

  async erase(work: Work, personId: string): Promise<void> {
    this.forgotten.push(this.capability);
    await work.query('UPDATE platform_mails SET subject = $1 WHERE person_id = $2', [this.capability, personId]);
    if (this.fails) throw new Error('cannot forget');
  }
}

describe('the personal data book', () => {
  let world: World;
  let book: PersonalDataBook;

  beforeEach(async () => {
    world = await aWorld([SpecCallersModule, PrivacyModule]);
    book = world.app.get(PersonalDataBook);
    for (const id of [person, other])
      await world.query(
        `INSERT INTO platform_mails (person_id, recipient, language, subject, text_body, html_body) VALUES ($1, 'a@x.example', 'da', 'Emne', '', '')`,
        [id],
      );
    await world.query(
      `INSERT INTO platform_events (name, actor_id, object_kind, object_id, payload) VALUES ('x.y-done', $1, 'x', '1', '{}')`,
      [person],
    );
  });
  afterEach(() => world.close());

  const mailsOf = (id: string) => world.query('SELECT subject FROM platform_mails WHERE person_id = $1', [id]);

  it('exports what every capability knows, and only of the one person', async () => {
    book.register(new Words('words', [], []));
    const exported = JSON.parse(JSON.stringify(await book.export(person))) as object;
    expect(exported).toEqual({
      platform: {
        mails: [{ recipient: 'a@x.example', language: 'da', subject: 'Emne', createdAt: expect.any(String), sentAt: null }],
        events: [{ name: 'x.y-done', occurredAt: expect.any(String) }],
      },
      words: { word: `words ${person}` },
    });
  });

  it('erases one person everywhere, from the top', async () => {
    const forgotten: string[] = [];
    book.register(new Words('identity', [], forgotten));
    book.register(new Words('discussions', [], forgotten));
    await book.erase(bySystem, person);
    expect(forgotten).toEqual(['discussions', 'identity']);
    expect(await mailsOf(person)).toEqual([]);
    expect(await mailsOf(other)).toEqual([{ subject: 'Emne' }]);
  });

  it('erases nothing when one capability cannot', async () => {
    const forgotten: string[] = [];
    book.register(new Words('identity', [], forgotten, true));
    book.register(new Words('discussions', [], forgotten));
    await expect(book.erase(bySystem, person)).rejects.toThrow('cannot forget');
    expect(await mailsOf(person)).toEqual([{ subject: 'Emne' }]);
  });

  it('takes each capability once', () => {
    book.register(new Words('words', [], []));
    expect(() => book.register(new Words('words', [], []))).toThrow('words has registered');
  });

  it('finds person columns that nobody registered, by foreign key and by name', async () => {
    const before = await unregisteredPersonColumns(world.database, book.columns);
    expect(before).not.toContain('platform_mails.person_id');
    const owner = new pg.Client({ connectionString: world.specDatabase.ownerUrl });
    await owner.connect();
    await owner.query('CREATE TABLE words_words (reader uuid REFERENCES identity_persons (id), actor_id uuid, membership_id uuid)');
    await owner.end();
    const found = await unregisteredPersonColumns(world.database, book.columns);
    expect(found.filter((column) => !before.includes(column))).toEqual(['words_words.actor_id', 'words_words.reader']);
    book.register(new Words('words', found, []));
    expect(await unregisteredPersonColumns(world.database, book.columns)).toEqual([]);
  });
});
