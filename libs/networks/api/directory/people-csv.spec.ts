import { peopleCsv } from './people-csv';

describe('the list as a table', () => {
  it('has a row for each organisation', () => {
    const person = {
      id: 'p',
      name: 'Åse',
      title: '',
      email: 'aase@herning.example',
      pictureId: null,
      awayUntil: null,
      areas: ['authority' as const],
      subjects: ['fravær', 'skole'],
      belongings: ['Herning Kommune', 'Viborg Kommune'].map((organisation) => ({
        networkId: 'n',
        network: 'Forebyggelse',
        organisationId: organisation,
        organisation,
        organisationKind: 'municipality' as const,
        organisationCode: null,
        roles: ['project-lead' as const, 'secretariat' as const],
        cluster: null,
      })),
    };
    const [head, first, second, rest] = peopleCsv([person]).split('\r\n');
    expect(head).toBe('\ufeffNavn;Titel;Mail;Organisation;Klynge;Roller;Områder;Emner;Væk til og med');
    expect(first).toBe('Åse;;aase@herning.example;Herning Kommune;;projektleder, sekretariat;myndighed;fravær, skole;');
    expect(second).toContain('Viborg Kommune');
    expect(rest).toBe('');
  });
});
