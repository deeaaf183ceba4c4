import type { InvitingOrganisation } from './inviting.queries';

/** No name is compared further: it bounds what a list of nonsense costs. */
const longest = 40;

/** Two ways of writing one name, »Herning« and »HERNING KOMMUNE«, made the same. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/aa/gu, 'å')
    .replace(/\bkommune\b|[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

export const sameName = (one: string, other: string): boolean => plain(one) === plain(other);

/** Finds organisations of a network by what people call them. */
export class OrganisationNames {
  private readonly byName = new Map<string, InvitingOrganisation | null>();
  private readonly suggestions = new Map<string, string | null>();

  /** @param further those that are meant only where none of these is */
  constructor(
    private readonly organisations: readonly InvitingOrganisation[],
    private readonly further?: OrganisationNames,
  ) {
    for (const organisation of organisations) {
      for (const name of [organisation.name, organisation.alias ?? organisation.name]) this.call(plain(name), organisation);
      if (organisation.code) for (const code of [organisation.code, organisation.code.replace(/^0/, '')]) this.call(code, organisation);
    }
  }

  /** Null when there is none of that name or code, or several. */
  find(text: string): InvitingOrganisation | null {
    return this.byName.get(plain(text)) ?? this.further?.find(text) ?? null;
  }

  /** The name that was perhaps meant. */
  nearest(text: string): string | null {
    const wanted = plain(text).slice(0, longest);
    const known = this.suggestions.get(wanted);
    if (known !== undefined) return known;
    const most = Math.max(1, Math.floor(wanted.length / 3));
    const ranked = this.organisations
      .map(({ name }) => ({ name, away: distance(wanted, plain(name).slice(0, longest), most) }))
      .sort((one, other) => one.away - other.away);
    const found = ranked[0] && ranked[0].away <= most ? ranked[0].name : (this.further?.nearest(text) ?? null);
    this.suggestions.set(wanted, found);
    return found;
  }

  private call(name: string, organisation: InvitingOrganisation): void {
    const before = this.byName.get(name);
    this.byName.set(name, before === undefined || before?.id === organisation.id ? organisation : null);
  }
}

/** How many letters differ (Levenshtein); more than `most` is told as `most + 1`. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const replaced = row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[to]! + 1, next[to - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
