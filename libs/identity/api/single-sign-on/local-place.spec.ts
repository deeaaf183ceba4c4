import { localPlace } from './local-place';

describe('a place of this site', () => {
  it.each([
    '/rum/7/samtaler?side=2#indlaeg-3',
    '/overblik',
    '/',
    '/kommuner/0657?q=%2F%2Fevil.example',
    '/s%C3%B8g?q=https://evil.example',
  ])('is %s', (place) => expect(localPlace(place)).toBe(place));

  it.each([
    undefined,
    '',
    'overblik',
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\\\\evil.example',
    '/..//evil.example',
    '/./%2e//evil.example',
    'javascript:alert(1)',
    '/api/v1/sign-in/oidc/herning',
    ' //evil.example',
    '/\0',
  ])('is the overview instead of %j', (place) => expect(localPlace(place)).toBe('/overblik'));
});
