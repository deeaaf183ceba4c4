import { EnvironmentFault, readEnvironment } from '.';

const herning = {
  id: 'herning',
  label: 'Herning Kommune',
  issuer: 'https://login.herning.example',
  clientId: 'hele-vejen',
  clientSecret: 'geheim',
};
const network = '0190f2a0-0000-7000-8000-000000000001';
const mapped = {
  ...herning,
  networks: [network],
  organisationClaim: 'cvr',
  organisations: { '29189919': '0657', '29189846': '0791' },
  roleClaim: 'groups',
  roles: { 'hv-leder': 'project-lead' },
};

const read = (list: unknown) => readEnvironment({ OIDC_ISSUERS: typeof list === 'string' ? list : JSON.stringify(list) }).OIDC_ISSUERS;

const faultOf = (list: unknown): string => {
  try {
    read(list);
    return '';
  } catch (fault) {
    if (fault instanceof EnvironmentFault) return fault.message;
    throw fault;
  }
};

describe('the sign-in services of organisations', () => {
  it('are none when nothing is said', () => expect(readEnvironment({}).OIDC_ISSUERS).toEqual([]));

  it('may say little, and then may do little', () => {
    expect(read([herning])).toEqual([
      {
        ...herning,
        scope: 'openid profile email',
        mailDomains: [],
        secondFactorAcrs: [],
        newcomers: false,
        networks: [],
        organisationClaim: null,
        organisations: {},
        roleClaim: null,
        roles: {},
      },
    ]);
  });

  it('may be several, may map claims, and may be on this machine without TLS', () => {
    const other = { ...mapped, id: 'viborg', label: 'Viborg', issuer: 'http://localhost:4000', clientSecret: undefined };
    expect(read([mapped, other])).toMatchObject([mapped, { issuer: 'http://localhost:4000', clientSecret: null }]);
  });

  it.each([
    ['not json', 'must be a JSON list'],
    [{}, 'must be a JSON list'],
    [['x'], '[0] must be an object'],
    [[{ ...herning, id: 'Herning Kommune' }], '[0] id'],
    [[{ ...herning, id: '../x' }], '[0] id'],
    [[{ ...herning, label: '' }], '[0] label'],
    [[{ ...herning, issuer: 'http://login.herning.example' }], '[0] issuer'],
    [[{ ...herning, issuer: 'https://login.herning.example?x=1' }], '[0] issuer'],
    [[{ ...herning, issuer: 'https://me:geheim@login.herning.example' }], '[0] issuer'],
    [[{ ...herning, clientId: undefined }], '[0] clientId is missing'],
    [[{ ...herning, clientId: 7 }], '[0] clientId'],
    [[{ ...herning, scope: 'profile' }], '[0] scope'],
    [[{ ...herning, mailDomains: ['@herning.example'] }], '[0] mailDomains'],
    [[{ ...herning, mailDomains: 'herning.example' }], '[0] mailDomains'],
    [[{ ...herning, newcomers: 'yes' }], '[0] newcomers'],
    [[{ ...herning, newcomers: true }], '[0] newcomers needs roles'],
    [[{ ...mapped, networks: ['alle'] }], '[0] networks'],
    [[{ ...mapped, networks: [] }], '[0] roles needs organisations and networks'],
    [[{ ...mapped, organisations: { x: 'Herning' } }], '[0] organisations'],
    [[{ ...mapped, organisationClaim: undefined }], '[0] organisationClaim'],
    [[{ ...mapped, roleClaim: undefined }], '[0] roleClaim'],
    [[{ ...mapped, roles: ['project-lead'] }], '[0] roles'],
    [[{ ...herning, rolles: {} }], '[0] what it says is more than'],
    [[herning, { ...herning, label: 'Viborg' }], 'the same id twice'],
    [[herning, { ...herning, id: 'viborg' }], 'the same label twice'],
  ])('are refused when they are wrong, by name and never by value: row %#', (list, says) => {
    expect(faultOf(list)).toContain(`OIDC_ISSUERS`);
    expect(faultOf(list)).toContain(says);
    expect(faultOf(list)).not.toContain('geheim');
  });
});
