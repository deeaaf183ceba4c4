import type { OidcIssuer } from '@hv/platform/api';
import { federatedIdentity } from './federated-identity';

const issuer: OidcIssuer = {
  id: 'herning',
  label: 'Herning Kommune',
  issuer: 'https://login.herning.example',
  clientId: 'hele-vejen',
  clientSecret: null,
  scope: 'openid profile email',
  mailDomains: [],
  secondFactorAcrs: ['https://data.gov.dk/concept/core/nsis/Substantial'],
  newcomers: false,
  networks: [],
  organisationClaim: 'cvr',
  organisations: { '29189919': '0657', '29189846': '0791' },
  roleClaim: 'groups',
  roles: { 'hv-leder': 'project-lead', 'hv-deltager': 'participant' },
};
const ofDomain = { ...issuer, mailDomains: ['herning.example'] };

const of = (claims: object, from: OidcIssuer = issuer) => federatedIdentity(from, { sub: 'u-17', ...claims });

describe('what an organisation’s sign-in says', () => {
  it('of nobody in particular is next to nothing', () => {
    expect(of({})).toEqual({
      issuer: 'https://login.herning.example',
      subject: 'u-17',
      email: null,
      name: '',
      assurance: 'password',
      authenticatedAt: null,
      organisations: [],
      roles: [],
    });
  });

  it.each([
    ['a verified address', issuer, { email: 'Anne@Herning.example', email_verified: true }, 'anne@herning.example'],
    ['verified in words', issuer, { email: 'anne@herning.example', email_verified: 'true' }, 'anne@herning.example'],
    ['an unverified one', issuer, { email: 'anne@herning.example', email_verified: false }, null],
    ['one it says nothing of', issuer, { email: 'anne@herning.example' }, null],
    ['one of its own domain', ofDomain, { email: 'anne@herning.example' }, 'anne@herning.example'],
    ['an unverified one of its own domain', ofDomain, { email: 'anne@herning.example', email_verified: false }, null],
    ['a verified one of another domain', ofDomain, { email: 'anne@viborg.example', email_verified: true }, null],
    ['one of a domain within', ofDomain, { email: 'anne@x.herning.example', email_verified: true }, null],
    ['two in one', ofDomain, { email: '"a@viborg.example,"@herning.example' }, null],
    ['no address', issuer, { email: 'anne', email_verified: true }, null],
    ['a list', issuer, { email: ['anne@herning.example'], email_verified: true }, null],
    ['one that is too long', issuer, { email: `${'a'.repeat(250)}@herning.example`, email_verified: true }, null],
  ])('of %s', (_, from, claims, email) => expect(of(claims, from).email).toBe(email));

  it.each([
    [{ name: ' Anne  Hedegaard ' }, 'Anne Hedegaard'],
    [{ given_name: 'Anne', family_name: 'Hedegaard' }, 'Anne Hedegaard'],
    [{ name: '', given_name: 'Anne' }, 'Anne'],
    [{ name: { first: 'Anne' } }, ''],
    [{ name: 'x'.repeat(300) }, 'x'.repeat(120)],
  ])('of a name: %j', (claims, name) => expect(of(claims).name).toBe(name));

  it.each([
    [{ amr: ['pwd', 'mfa'] }, 'second-factor'],
    [{ amr: ['pwd'] }, 'password'],
    [{ amr: 'mfa' }, 'password'],
    [{ acr: 'https://data.gov.dk/concept/core/nsis/Substantial' }, 'second-factor'],
    [{ acr: 'https://data.gov.dk/concept/core/nsis/Low' }, 'password'],
    [{ acr: ['https://data.gov.dk/concept/core/nsis/Substantial'] }, 'password'],
  ])('of how surely it knows them: %j', (claims, assurance) => expect(of(claims).assurance).toBe(assurance));

  it('of when they proved it', () => expect(of({ auth_time: 1_700_000_000 }).authenticatedAt).toBe(1_700_000_000_000));

  it.each([
    [{ cvr: '29189919', groups: ['hv-leder', 'alle'] }, ['0657'], ['project-lead']],
    [{ cvr: 29189919, groups: 'hv-deltager' }, ['0657'], ['participant']],
    [
      { cvr: ['29189919', '29189846', '1'], groups: ['hv-leder', 'hv-deltager', 'hv-leder'] },
      ['0657', '0791'],
      ['participant', 'project-lead'],
    ],
    [{ cvr: '99', groups: ['secretariat', 'project-lead'] }, [], []],
    [{ cvr: '__proto__', groups: ['constructor', 'toString'] }, [], []],
    [{ cvr: { '29189919': true }, groups: [['hv-leder']] }, [], []],
  ])('of organisations and roles only what the map names: %j', (claims, organisations, roles) => {
    expect(of(claims)).toMatchObject({ organisations, roles });
  });

  it('is of its one organisation when no claim names it', () => {
    const alone = { ...issuer, organisationClaim: null, organisations: { herning: '0657' } };
    expect(of({ cvr: '29189846' }, alone).organisations).toEqual(['0657']);
  });
});
