import type { NetworkView, SpaceView } from '@hv/networks/contracts';
import { lettersOf } from '@hv/search/contracts';
import type { KnownPerson } from './known-places';

/** One way to go on: to a search, of everything or of documents, a space, or somebody. */
export interface PaletteOption {
  readonly id: string;
  readonly kind: 'search' | 'documents' | 'recent' | 'space' | 'person';
  /** What was typed, or the name of the place. */
  readonly text: string;
  /** What tells it from others of the same name. */
  readonly beside: string;
  readonly link: string;
  readonly query: Readonly<Record<string, string>>;
}

export interface PaletteGroup {
  readonly kind: PaletteOption['kind'];
  readonly options: readonly PaletteOption[];
}

const most = { spaces: 6, people: 6 } as const;

interface Known {
  readonly recent: readonly string[];
  readonly spaces: readonly SpaceView[];
  readonly people: readonly KnownPerson[];
  /** The chosen one: searches are narrowed to it. Null for none. */
  readonly network: NetworkView | null;
}

/**
 * Where a text can lead: before anything is typed what was searched for last and the spaces, then the search for it and what is called so;
 * what belongs to the chosen network comes before all else of its kind.
 */
export function paletteOptions(text: string, { recent, spaces, people, network }: Known): readonly PaletteGroup[] {
  const wanted = lettersOf(text);
  const called = (name: string): boolean => wanted !== '' && ` ${lettersOf(name)}`.includes(` ${wanted}`);
  const inNetwork = (networkIds: readonly string[]): boolean => network !== null && networkIds.includes(network.id);
  const groups: PaletteGroup[] = [
    {
      kind: 'search',
      options: text.trim() ? [searchFor(text.trim(), 'search', network), searchFor(text.trim(), 'documents', network)] : [],
    },
    { kind: 'recent', options: text.trim() ? [] : recent.map((search) => searchFor(search, 'recent', network)) },
    {
      kind: 'space',
      options: spaces
        .filter(({ name }) => !text.trim() || called(name))
        .toSorted(first(({ networkId }) => inNetwork([networkId])))
        .slice(0, most.spaces)
        .map(toSpace),
    },
    {
      kind: 'person',
      options: people
        .filter(({ name }) => called(name))
        .toSorted(first(({ networkIds }) => inNetwork(networkIds)))
        .slice(0, most.people)
        .map(toPerson),
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** Leaves the order of the others as it is. */
const first =
  <Thing>(which: (thing: Thing) => boolean) =>
  (one: Thing, other: Thing): number =>
    Number(which(other)) - Number(which(one));

const searchFor = (text: string, kind: 'search' | 'documents' | 'recent', network: NetworkView | null): PaletteOption => ({
  id: `${kind} ${text}`,
  kind,
  text,
  beside: network?.name ?? '',
  link: '/soeg',
  query: { q: text, ...(kind === 'documents' && { i: 'dokumenter' }) },
});

const toSpace = ({ id, name }: SpaceView): PaletteOption => ({
  id: `space ${id}`,
  kind: 'space',
  text: name,
  beside: '',
  link: `/rum/${id}/samtaler`,
  query: {},
});

const toPerson = ({ personId, name, organisation }: KnownPerson): PaletteOption => ({
  id: `person ${personId}`,
  kind: 'person',
  text: name,
  beside: organisation,
  link: `/mennesker/${personId}`,
  query: {},
});
