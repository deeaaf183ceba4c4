import fc from 'fast-check';
import pg from 'pg';
import { aDatabase, type SpecDatabase } from '@hv/platform/api/testing';
import { joinedLetters, lettersOf } from '@hv/search/contracts';
import { stemOf } from './danish-stem';
import { stopWords } from './stop-words';

let database: SpecDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await aDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** What the database makes of many texts at once. */
async function inDatabase(texts: readonly string[], expression: string): Promise<string[]> {
  const { rows } = await client.query<{ made: string }>(
    `SELECT ${expression} AS made FROM unnest($1::text[]) WITH ORDINALITY AS given (text, place) ORDER BY place`,
    [texts],
  );
  return rows.map(({ made }) => made);
}

const lexemes = `coalesce(array_to_string(tsvector_to_array(search_vector(search_letters(text))), ' '), '')`;
const found = async (question: string, text: string): Promise<boolean> => {
  const [one, other] = await inDatabase([question, text], lexemes);
  return one !== '' && one!.split(' ').every((lexeme) => other!.split(' ').includes(lexeme));
};

const syllables = 'barn børn på aa å ae æ oe ø hed else lig ig st s er erne ende kommun tidl inds gt kt ll nn ud an for ren i k'.split(' ');
const wordLike = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const danishLike = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzæøåéüÆØÅÄÖAEOaeoN 0123456789-/.,:«»\n\u0301\u030a'),
  maxLength: 60,
});

describe('the letters of a text', () => {
  it('are the same here and in the database', async () => {
    const samples = [...fc.sample(danishLike, 3_000), ...fc.sample(wordLike, 1_000), 'A\u030abenra\u030a', 'ſß', '𝒜 👩‍👩‍👧 x', '', '---'];
    expect(await inDatabase(samples, 'search_letters(text)')).toEqual(samples.map(lettersOf));
  });

  it('are bare lower-case words whatever was written', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => /^$|^[\p{L}\p{Nd}]+( [\p{L}\p{Nd}]+)*$/u.test(lettersOf(text))));
  });
});

describe('the stem of a word', () => {
  it('is the same here and in the database', async () => {
    const samples = [...fc.sample(wordLike, 5_000), ...fc.sample(danishLike, 2_000).flatMap((text) => lettersOf(text).split(' '))]
      .map(lettersOf)
      .filter((word) => /^[a-zæøå]+$/.test(word));
    const here = samples.map((word) => (stopWords.has(joinedLetters(word)) ? '' : stemOf(joinedLetters(word))));
    expect(await inDatabase(samples, lexemes)).toEqual(here);
  });

  it('is looked for, unless it is one of the smallest', async () => {
    expect((await inDatabase([...stopWords], `to_tsvector('danish', text)::text`)).filter((made) => made !== '')).toEqual([]);
  });
});

describe('words that mean the same', () => {
  it.each([
    ['barn', 'børnene'],
    ['børn', 'Barnets lov'],
    ['plejebarn', 'to plejebørn'],
    ['Aabenraa', 'i Åbenrå'],
    ['århus', 'Aarhus Kommune'],
    ['saerlig', 'særlige'],
    ['boern', 'børn'],
    ['ØSTER', 'oester'],
    ['kommune', 'kommunernes'],
    ['handleplan', 'handleplaner'],
    ['formand', 'formændene'],
    ['ide', 'Ide\u0301er'],
  ])('%s finds %s', async (question, text) => {
    expect(await found(question, text)).toBe(true);
  });

  it.each([
    ['skole', 'skoven'],
    ['barn', 'bjørn'],
  ])('%s does not find %s', async (question, text) => {
    expect(await found(question, text)).toBe(false);
  });
});
