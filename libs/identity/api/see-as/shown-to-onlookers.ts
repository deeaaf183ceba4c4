type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The spaces whose content stands in an answer: wherever something says by `spaceId` where it lies. */
export function spacesIn(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(spacesIn);
  if (!isFields(answer)) return [];
  return Object.entries(answer).flatMap(([key, value]) => (key === 'spaceId' && typeof value === 'string' ? [value] : spacesIn(value)));
}

/** An answer in which nobody may do anything: every `abilities` says no. */
export function asShownToOnlookers(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(asShownToOnlookers);
  if (!isFields(answer)) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [key, key === 'abilities' && isFields(value) ? noneOf(value) : asShownToOnlookers(value)]),
  );
}

const noneOf = (abilities: Fields): Fields => Object.fromEntries(Object.keys(abilities).map((key) => [key, false]));
