import type { SpaceView } from '@hv/networks/contracts';
import { lettersOf } from '@hv/search/contracts';
import type { KnownPerson } from './known-places';

/** One way to go on: to a search, a space, or what somebody has written. */
export interface PaletteOption {
  readonly id: string;
  readonly kind: 'search' | 'recent' | 'space' | 'person';
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
}

/** Where a text can lead: before anything is typed what was searched for last and the spaces, then the search for it and what is called so. */
export function paletteOptions(text: string, { recent, spaces, people }: Known): readonly PaletteGroup[] {
  const wanted = lettersOf(text);
  const called = (name: string): boolean => wanted !== '' && ` ${lettersOf(name)}`.includes(` ${wanted}`);
  const groups: PaletteGroup[] = [
    { kind: 'search', options: text.trim() ? [searchFor(text.trim(), 'search')] : [] },
    { kind: 'recent', options: text.trim() ? [] : recent.map((search) => searchFor(search, 'recent')) },
    {
      kind: 'space',
      options: spaces
        .filter(({ name }) => !text.trim() || called(name))
        .slice(0, most.spaces)
        .map(toSpace),
    },
    {
      kind: 'person',
      options: people
        .filter(({ name }) => called(name))
        .slice(0, most.people)
        .map(toPerson),
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

const searchFor = (text: string, kind: 'search' | 'recent'): PaletteOption => ({
  id: `${kind} ${text}`,
  kind,
  text,
  beside: '',
  link: '/soeg',
  query: { q: text },
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
  link: '/soeg',
  query: { person: personId },
});
