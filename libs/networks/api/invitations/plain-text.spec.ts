import { isDangerous, isPlainAddress } from './plain-text';

describe('a name', () => {
  it.each(['=1+1', '+45 12', '-x', '@SUM(A1)', ' =1', "'=1", '\uFF1D1', 'Ida\nLund', 'Ida\tLund', '\u0007'])('is dangerous: %j', (text) =>
    expect(isDangerous(text)).toBe(true),
  );

  it.each(['', 'Ida Lund', 'Bodil Ærø-Sørensen', "Niels O'Hara", 'Åse (barsel)', 'محمد', 'a=b'])('is not dangerous: %j', (text) =>
    expect(isDangerous(text)).toBe(false),
  );
});

describe('an address', () => {
  it.each(['ida@herning.dk', 'ida.lund+net@herning.dk', 'søren@herning.dk'])('is plain: %s', (text) =>
    expect(isPlainAddress(text)).toBe(true),
  );

  it.each([
    '',
    'ida',
    'ida@',
    '@herning.dk',
    'ida@herning',
    '"ida lund"@herning.dk',
    'Ida <ida@herning.dk>',
    'a@x.dk, b@x.dk',
    'ida@herning.dk\r\nBcc: x@y.dk',
    '=ida@herning.dk',
    '-ida@herning.dk',
    `${'x'.repeat(250)}@herning.dk`,
  ])('is not plain: %j', (text) => expect(isPlainAddress(text)).toBe(false));
});
