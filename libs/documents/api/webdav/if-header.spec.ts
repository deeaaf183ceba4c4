import { ifHolds, matchesTag, parseIf, tokenOfUrn, tokensShown } from './if-header';

const one = 'urn:uuid:0198c0de-0000-7000-8000-000000000001';
const other = 'urn:uuid:0198c0de-0000-7000-8000-000000000002';
const state = { etag: '"abc"', tokens: new Set([one]) };
const holds = (header: string, elsewhere = state): boolean =>
  ifHolds(parseIf(header), (resource) => (resource === null ? state : elsewhere));

describe('an If header', () => {
  it.each([
    [`(<${one}>)`, true],
    [`(<${other}>)`, false],
    [`(<${one}> ["abc"])`, true],
    [`(<${one}> ["x"])`, false],
    [`(<${one}> ["x"]) (["abc"])`, true],
    [`(Not <${other}>)`, true],
    [`(Not<${one}>)`, false],
    ['(<DAV:no-lock>)', false],
    [`(<${other}>) (Not <DAV:no-lock>)`, true],
    [`(<${one}> Not ["x"])`, true],
    [` ( <${one}> ) `, true],
  ])('%s', (header, expected) => {
    expect(holds(header)).toBe(expected);
  });

  it('may speak of something else', () => {
    const there = { etag: '"def"', tokens: new Set([other]) };
    expect(holds(`<http://x/a> (<${other}> ["def"])`, there)).toBe(true);
    expect(holds(`<http://x/a> (<${one}>)`, there)).toBe(false);
    expect(parseIf(`<http://x/a> (<${one}>) (["x"]) </b> (["y"])`).map(({ resource }) => resource)).toEqual([
      'http://x/a',
      'http://x/a',
      '/b',
    ]);
  });

  it.each([
    '',
    ' ',
    '()',
    '(',
    `<${one}>`,
    `(<${one}>`,
    '(abc)',
    '(["abc)',
    `(<${one}>))`,
    `(Not)`,
    'x'.repeat(9_000),
    '(["a"])'.repeat(21),
  ])('is refused: %s', (header) => {
    expect(() => parseIf(header)).toThrow('platform.malformed');
  });

  it('shows the tokens of ours that stand in it, wherever', () => {
    expect([...tokensShown(parseIf(`(<${one}>) (Not <${other}> <opaquelocktoken:x> <DAV:no-lock>)`))]).toEqual(
      [one, other].map(tokenOfUrn),
    );
  });

  it('that asks for a tag alone may give several', () => {
    expect([matchesTag('"x", W/"abc"', '"abc"'), matchesTag('*', '"abc"'), matchesTag('"x"', '"abc"'), matchesTag('*', null)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
