import { ownOrigins, sessionCookieName } from './own-origins';

describe('our own origins', () => {
  it('are all loopback names of the port while the address is loopback', () => {
    for (const address of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
      expect([...ownOrigins(address)]).toEqual(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000']);
  });

  it('are the public address alone when it is not loopback', () => {
    expect([...ownOrigins('https://helevejen.example')]).toEqual(['https://helevejen.example']);
  });
});

describe('the session cookie', () => {
  it('is named so that two instances on one machine do not share it, and __Host- under https', () => {
    expect(sessionCookieName('http://localhost:3000')).toBe('hv-3000');
    expect(sessionCookieName('http://localhost:3100')).toBe('hv-3100');
    expect(sessionCookieName('https://helevejen.example')).toBe('__Host-hv');
  });
});
