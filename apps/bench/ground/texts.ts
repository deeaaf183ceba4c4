const words =
  'vi har børn unge familie kommune samarbejde tidlig indsats netværk forebyggelse møde sag forløb skole dagtilbud sundhedsplejerske rådgiver støtte hverdag forældre ' +
  'og at det er som i den til på med af en for ikke der om kan når også før efter mellem hos fordi derfor altid ofte sammen ønsker følger prøver lærer øver åbner';
const vocabulary = words.split(' ');
const openings =
  'familie skole børne ungdoms sundheds kommune dagtilbuds forældre netværks sags hverdags støtte forebyggelses samarbejds'.split(' ');
const endings = 'møde plan indsats rådgiver gruppe forløb leder pædagog aftale kontakt samtale besøg arbejde team'.split(' ');
/** One of so many words is a compound: words that a few texts have, as in what people write. PostgreSQL judges by them how many a beginning has. */
const compoundEvery = 10;

/** One stands at the end of each text, and a number after it: words that still fewer have. */
export const places =
  'Aabenraa Assens Brønderslev Favrskov Fredericia Haderslev Hedensted Herning Holbæk Hvidovre Ikast Jammerbugt Kolding Lolland Mariagerfjord Middelfart Odder Randers Rudersdal Silkeborg Skive Syddjurs Thisted Vesthimmerland Viborg Ærø'.split(
    ' ',
  );

/** The words of one paragraph, about 385 characters like a real post's; the same for the same number. */
export function textOf(number: number): string {
  const picked: string[] = [];
  let state = number * 2_654_435_761 + 1;
  for (let length = 0; length < 360 + (number % 50); length += picked.at(-1)!.length + 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    picked.push(picked.length % compoundEvery === compoundEvery - 1 ? compoundOf(state >>> 8) : vocabulary[state % vocabulary.length]!);
  }
  return `${picked.join(' ')} ${places[number % places.length]} j${number}.`;
}

const compoundOf = (number: number): string =>
  openings[number % openings.length]! + endings[Math.floor(number / openings.length) % endings.length]!;
