import { drawDenmark, type Frame } from './drawing';
import { neighbourOf } from './neighbours';
import { sheet } from './sheet';

const { shapes, bornholm, capital, enlarged } = drawDenmark();
const shape = (name: string) => shapes.find((one) => one.name === name)!;
const isIn = ([x, y]: readonly [number, number], frame: Frame): boolean =>
  x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;

describe('the drawing of Denmark', () => {
  it('has the 98 municipalities by name as Danes order them, each with an outline on the sheet', () => {
    expect(shapes).toHaveLength(98);
    expect(new Set(shapes.map(({ code }) => code)).size).toBe(98);
    expect(shapes[0]!.name).toBe('Albertslund');
    expect(shapes.at(-1)!.name).toBe('Aarhus');
    for (const { outline, anchor } of shapes) {
      expect(outline).toMatch(/^M[\d.,LMZ]+$/i);
      expect(isIn(anchor, { x: 0, y: 0, ...sheet })).toBe(true);
    }
  });

  it('lies as the country does, with Bornholm in its box and the capital’s area there twice', () => {
    expect(shape('Frederikshavn').anchor[1]).toBeLessThan(shape('Tønder').anchor[1]);
    expect(shape('Ringkøbing-Skjern').anchor[0]).toBeLessThan(shape('Helsingør').anchor[0]);
    expect(isIn(shape('Bornholm').anchor, bornholm)).toBe(true);
    expect(isIn(shape('Hvidovre').anchor, capital)).toBe(true);
    expect(isIn(shape('Hvidovre').place, enlarged)).toBe(true);
    expect(shape('Hvidovre').outline.match(/M/g)!.length).toBeGreaterThanOrEqual(2);
  });

  it('has boxes that cover nothing of the country', () => {
    const points = shapes.flatMap(({ outline, name }) =>
      name === 'Bornholm' || isIn(shape(name).anchor, capital)
        ? []
        : [...outline.matchAll(/(\d+\.?\d*),(\d+\.?\d*)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
    );
    expect(points.length).toBeGreaterThan(1000);
    expect(points.filter((point) => isIn(point, bornholm) || isIn(point, capital))).toEqual([]);
    expect(isIn([bornholm.x, bornholm.y + bornholm.height], capital)).toBe(false);
  });
});

describe('the neighbour in a direction', () => {
  it.each([
    ['Herning', 'ArrowLeft', 'Ringkøbing-Skjern'],
    ['Herning', 'ArrowUp', 'Holstebro'],
    ['Herning', 'ArrowRight', 'Ikast-Brande'],
    ['Helsingør', 'ArrowRight', 'Bornholm'],
    ['København', 'ArrowLeft', 'Frederiksberg'],
  ] as const)('of %s by %s is %s', (from, key, to) => {
    expect(neighbourOf(shape(from), key, shapes)?.name).toBe(to);
  });

  it('is nobody where the country ends', () => {
    expect(neighbourOf(shape('Bornholm'), 'ArrowRight', shapes)).toBeNull();
  });

  it('leads everywhere from anywhere', () => {
    const reached = new Set([shape('Herning')]);
    for (const one of reached)
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
        const next = neighbourOf(one, key, shapes);
        if (next) reached.add(next);
      }
    expect(shapes.filter((one) => !reached.has(one)).map(({ name }) => name)).toEqual([]);
  });
});
