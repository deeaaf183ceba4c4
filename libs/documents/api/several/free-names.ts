import { numberedName, partsOfName } from '@hv/documents/contracts';
import type { Work } from '@hv/platform/api';
import { freeAmong, type FreeNameRow } from './several.queries';

/** What something would be called, and the space whose people see it. */
export interface NameWish {
  readonly name: string;
  readonly spaceId: string;
}

/** How many numbers are tried before a name gets one by chance. */
const triedNumbers = 40;

interface Tried extends NameWish {
  /** Whose name it would be. */
  readonly wish: number;
}

/** Names that are free in a place and differ from one another: each its own, or numbered. Two statements at most. */
export async function freeNames(work: Work, placeId: string, wishes: readonly NameWish[]): Promise<string[]> {
  const ask = async (tried: readonly Tried[]): Promise<ReadonlyMap<number, string>> =>
    apart(
      await work.statement(freeAmong, [placeId, ...(['wish', 'spaceId', 'name'] as const).map((part) => tried.map((one) => one[part]))]),
    );
  const tried = wishes.map((named, wish) => ({ ...named, wish }));
  const own = await ask(tried);
  const [free, taken] = [tried.filter(({ wish }) => own.has(wish)), tried.filter(({ wish }) => !own.has(wish))];
  const names = taken.length === 0 ? own : await ask([...free, ...taken.flatMap(numbered)]);
  return wishes.map(({ name }, wish) => names.get(wish) ?? byChance(name, wish));
}

const numbered = (tried: Tried): Tried[] =>
  Array.from({ length: triedNumbers }, (_, index) => ({ ...tried, name: numberedName(tried.name, index + 2) }));

/** The first name for each that none before it has got. */
function apart(rows: readonly FreeNameRow[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const given = new Set<number>();
  for (const { wish, name, same } of rows) {
    if (names.has(wish) || given.has(same)) continue;
    names.set(wish, name);
    given.add(same);
  }
  return names;
}

function byChance(name: string, wish: number): string {
  const [stem, extension] = partsOfName(name);
  return `${[...stem].slice(0, 150).join('')} (${Date.now()}-${wish})${extension}`;
}
