import type { MapMunicipalityView } from '@hv/networks/contracts';
import { classOf, type MapContent, type MapKind, numberClasses } from '@hv/ui/map';

/** A municipality with the number that is shown of it; null where none is known. */
export interface CountedMunicipality extends MapMunicipalityView {
  readonly number: number | null;
}

/** What the map says, in the reader's words. */
export interface MapTexts {
  role(municipality: MapMunicipalityView): string;
  readonly noCluster: string;
  readonly chair: string;
  readonly outside: string;
  /** `5 personer`. */
  number(count: number): string;
  /** `1–4 personer`. */
  range(from: number, to: number): string;
}

const roleKinds = ['partner', 'reference', 'facilitator', 'authority', 'observer'] as const;

/** The map by what the municipalities take part as; those that speak for their cluster carry the mark. */
export function mapByRole(municipalities: readonly MapMunicipalityView[], texts: MapTexts): MapContent {
  const present = roleKinds.map((role) => municipalities.find((one) => one.role === role)).filter((one) => one !== undefined);
  const kinds = present.map((one): MapKind => ({ key: one.role, label: texts.role(one) }));
  return contentOf(municipalities, texts, kinds, (one) => ({ kind: one.role, words: joined(texts.role(one), one.cluster) }));
}

/** The map by cluster. */
export function mapByCluster(municipalities: readonly MapMunicipalityView[], texts: MapTexts): MapContent {
  const clusters = [...new Set(municipalities.map(({ cluster }) => cluster ?? ''))].sort((one, other) => one.localeCompare(other, 'da'));
  // Those in none come last.
  const order = [...clusters.filter(Boolean), ...clusters.filter((name) => !name)];
  const kinds = order.map((name): MapKind => ({ key: name, label: name || texts.noCluster }));
  return contentOf(municipalities, texts, kinds, (one) => ({
    kind: one.cluster ?? '',
    words: joined(one.cluster ?? texts.noCluster, texts.role(one)),
  }));
}

/** The map by a number: in classes, from few to many. */
export function mapByNumber(municipalities: readonly CountedMunicipality[], texts: MapTexts): MapContent {
  const counted = municipalities.filter((one) => one.number !== null);
  const classes = numberClasses(counted.map(({ number }) => number!));
  const kinds = classes.map(({ from, to }, at): MapKind => ({ key: String(at), label: texts.range(from, to) }));
  const content = contentOf(counted, texts, kinds, (one) => ({
    kind: String(classOf(classes, one.number!)),
    words: joined(texts.number(one.number!), one.cluster),
  }));
  return { ...content, family: 'steps' };
}

type Said = { readonly kind: string; readonly words: string };

function contentOf<One extends MapMunicipalityView>(
  municipalities: readonly One[],
  texts: MapTexts,
  kinds: readonly MapKind[],
  say: (one: One) => Said,
): MapContent {
  const places = municipalities.map((one) => {
    const { kind, words } = say(one);
    return { code: one.code, name: one.name, kind, words: one.chair ? joined(words, texts.chair) : words, marked: one.chair };
  });
  return { family: 'kinds', kinds, places, mark: places.some(({ marked }) => marked) ? texts.chair : '', outside: texts.outside };
}

const joined = (first: string, second: string | null): string => (second ? `${first}, ${second}` : first);
