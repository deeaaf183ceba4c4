import { type ExtendedFeatureCollection, geoPath, type GeoPath, type GeoProjection, geoTransverseMercator } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topology from './denmark.json' with { type: 'json' };
import { sheet } from './sheet';

type Municipality = Feature<Polygon | MultiPolygon, { name: string }>;
/** Read from data whose type is too wide to be told from itself. */
const denmark = topology as unknown as Topology<{ municipalities: GeometryCollection<{ name: string }> }>;

type Point = readonly [x: number, y: number];

/** A rectangle of the drawing. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A municipality as it is drawn. */
export interface Shape {
  readonly code: string;
  /** The name of the area, without «Kommune». */
  readonly name: string;
  /** Outlines as an SVG path; those of the capital's area are there twice, the second time larger. */
  readonly outline: string;
  /** Where a mark or a word about it stands. */
  readonly anchor: Point;
  /** Where in the country it lies, in the same measure. */
  readonly place: Point;
}

/** Denmark on a sheet of `sheet.width` × `sheet.height`. */
export interface Drawing {
  readonly shapes: readonly Shape[];
  /** Boxes beside the country: Bornholm where there is room for it, and the capital's area, larger. */
  readonly bornholm: Frame;
  readonly capital: Frame;
  /** What of the country the capital's box shows. */
  readonly enlarged: Frame;
}

const bornholmCode = '0400';
const capitalCodes = new Set('0101 0147 0151 0153 0155 0157 0159 0161 0163 0165 0167 0173 0175 0183 0185 0187'.split(' '));
const bornholm: Frame = { x: 540, y: 212, width: 92, height: 100 };
const capital: Frame = { x: 416, y: 8, width: 216, height: 190 };

const collectionOf = (features: Municipality[]): FeatureCollection<Polygon | MultiPolygon> & ExtendedFeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/** Draws the municipalities of Denmark. */
export function drawDenmark(): Drawing {
  const features = feature(denmark, denmark.objects.municipalities).features as Municipality[];
  const inCapital = (one: Municipality): boolean => capitalCodes.has(String(one.id));
  const away = (one: Municipality): boolean => String(one.id) === bornholmCode;
  const country = pathIn(
    { x: 8, y: 8, width: sheet.width - 16, height: sheet.height - 16 },
    features.filter((one) => !away(one)),
    true,
  );
  const island = pathIn(inside(bornholm, 22), features.filter(away));
  const city = pathIn(inside(capital, 22), features.filter(inCapital));
  const shapes = features.map((one): Shape => {
    const own = away(one) ? island : inCapital(one) ? city : country;
    const outline = away(one) ? '' : country(one)!;
    return {
      code: String(one.id),
      name: one.properties.name,
      outline: own === country ? outline : `${outline}${own(one)!}`,
      anchor: own.centroid(largestPart(one, own)),
      place: country.centroid(one),
    };
  });
  return {
    shapes: shapes.sort((one, other) => one.name.localeCompare(other.name, 'da')),
    bornholm,
    capital,
    enlarged: frameAround(country, features.filter(inCapital)),
  };
}

/** Paths of a projection that fits the features into a frame; at its left edge when asked. */
function pathIn(frame: Frame, features: Municipality[], atLeft = false): GeoPath {
  const { x, y, width, height } = frame;
  const projection: GeoProjection = geoTransverseMercator().rotate([-10.4, 0]);
  projection.fitExtent(
    [
      [x, y],
      [x + width, y + height],
    ],
    collectionOf(features),
  );
  const path = geoPath(projection).digits(1);
  if (!atLeft) return path;
  const [[left]] = path.bounds(collectionOf(features));
  const [across, down] = projection.translate();
  projection.translate([across - (left - x), down]);
  return path;
}

/** The room in a box, under the line with its name. */
const inside = ({ x, y, width, height }: Frame, line: number): Frame => ({
  x: x + 6,
  y: y + line,
  width: width - 12,
  height: height - line - 6,
});

function frameAround(path: GeoPath, features: Municipality[]): Frame {
  const [[left, top], [right, bottom]] = path.bounds(collectionOf(features));
  return { x: left - 2, y: top - 2, width: right - left + 4, height: bottom - top + 4 };
}

/** The largest island of several: the middle of all of them could lie in the sea. */
function largestPart({ geometry }: Municipality, path: GeoPath): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, part) => (path.area(part) > path.area(largest) ? part : largest));
}
