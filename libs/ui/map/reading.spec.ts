import fc from 'fast-check';
import { fillsOf } from './fills';
import { classOf, numberClasses } from './number-classes';
import { namedSo, TypedName } from './typed-name';

describe('classes of numbers', () => {
  it.each([
    [[], []],
    [[0, 0], [[0, 0]]],
    [[7], [[7, 7]]],
    [
      [0, 1, 2, 3, 4, 5, 6, 7, 8],
      [
        [0, 0],
        [1, 2],
        [3, 4],
        [5, 6],
        [7, 8],
      ],
    ],
    [
      [5, 5, 5, 5, 5, 9],
      [
        [5, 5],
        [9, 9],
      ],
    ],
  ])('of %j are %j', (numbers, expected) => {
    expect(numberClasses(numbers).map(({ from, to }) => [from, to])).toEqual(expected);
  });

  it('hold every number once, in order, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 98 }), (numbers) => {
        const classes = numberClasses(numbers);
        expect(classes.length).toBeLessThanOrEqual(5);
        expect(numbers.map((number) => classOf(classes, number))).not.toContain(-1);
        classes.forEach(({ from, to }, at) => {
          expect(from).toBeLessThanOrEqual(to);
          if (at > 0) expect(from).toBeGreaterThan(classes[at - 1]!.to);
        });
      }),
    );
  });
});

describe('fills', () => {
  it.each([
    ['kinds', 63],
    ['steps', 5],
  ] as const)('of %s differ without colours or with them: %d', (family, count) => {
    const fills = fillsOf(family, count).map(({ ground, ink }) => `${ground} ${ink}`);
    expect(new Set(fills).size).toBe(count);
  });

  it('of the first kinds differ by their lines alone', () => {
    expect(new Set(fillsOf('kinds', 9).map(({ ink }) => ink)).size).toBe(9);
  });

  it.each([1, 2, 3, 4, 5])('of %d steps end with the fullest', (count) => {
    expect(fillsOf('steps', count)).toHaveLength(count);
    expect(fillsOf('steps', count).at(-1)!.ground).toBe('most');
  });
});

describe('a name that is typed', () => {
  const names = ['Herlev', 'Herning', 'Høje-Taastrup', 'Aabenraa', 'Aarhus'].map((name) => ({ name }));

  it('grows while one types on, and begins anew after a pause', () => {
    const typed = new TypedName();
    expect([typed.add('h', 0), typed.add('e', 900), typed.begun(1000), typed.add('a', 2000), typed.begun(4000)]).toEqual([
      'h',
      'he',
      true,
      'a',
      false,
    ]);
  });

  it.each([
    ['her', 'Herlev'],
    ['hern', 'Herning'],
    ['å', 'Aabenraa'],
    ['ÅR', 'Aarhus'],
    ['høje-t', 'Høje-Taastrup'],
    ['x', undefined],
  ])('%s is %s', (typed, name) => {
    expect(namedSo(names, typed)?.name).toBe(name);
  });
});
