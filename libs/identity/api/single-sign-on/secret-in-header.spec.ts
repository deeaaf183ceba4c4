import { secretInHeader } from './secret-in-header';

function written(client_id: string, secret: string): string {
  const headers = new Headers();
  secretInHeader(secret)({ issuer: 'https://login.example' }, { client_id }, new URLSearchParams(), headers);
  const [scheme, credentials] = headers.get('authorization')!.split(' ');
  return `${scheme} ${atob(credentials!)}`;
}

describe('the secret in the header', () => {
  it('is left as it is where a form leaves it, for services that do not read it back', () => {
    expect(written('0b7a5e1c-93d2-4f08-8a41-6c2f', 'hemmelig_hed-9.x*')).toBe('Basic 0b7a5e1c-93d2-4f08-8a41-6c2f:hemmelig_hed-9.x*');
  });

  it('is escaped where it would mean something else', () => {
    expect(written('a:b', 'a secret & 100 % ø~+')).toBe('Basic a%3Ab:a+secret+%26+100+%25+%C3%B8%7E%2B');
  });
});
