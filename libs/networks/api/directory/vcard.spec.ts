import fc from 'fast-check';
import type { PersonView } from '@hv/networks/contracts';
import { folded, vcard, vcardText } from './vcard';

const anne: PersonView = {
  id: '01990000-0000-7000-8000-000000000001',
  name: 'Anne Marie Østergård',
  title: 'Leder; børn, unge',
  pictureId: null,
  awayUntil: null,
  areas: [],
  subjects: [],
  belongings: [
    {
      networkId: 'n',
      network: 'Forebyggelse',
      organisationId: 'o',
      organisation: 'Herning Kommune',
      organisationKind: 'municipality',
      organisationCode: '0657',
      roles: ['project-lead'],
      cluster: null,
    },
  ],
  telephone: '+45 96 28 28 28',
  email: '',
  languages: [],
  worksWith: '',
  ask: null,
};

describe('vcard', () => {
  it('is a card of RFC 2426 with what the person shows', () => {
    expect(vcard(anne).split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'UID:urn:uuid:01990000-0000-7000-8000-000000000001',
      'FN;CHARSET=UTF-8:Anne Marie Østergård',
      'N;CHARSET=UTF-8:Østergård;Anne Marie;;;',
      'ORG;CHARSET=UTF-8:Herning Kommune',
      'TITLE;CHARSET=UTF-8:Leder\\; børn\\, unge',
      'TEL;TYPE=WORK:+45 96 28 28 28',
      'END:VCARD',
      '',
    ]);
    expect(vcard({ ...anne, email: 'anne@herning.example' })).toContain('EMAIL;TYPE=INTERNET:anne@herning.example\r\n');
  });

  it('lets no text end its value, its line or the card', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = vcardText(text);
        expect(escaped).not.toMatch(/[\r\n\0]/);
        expect(escaped.replace(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/);
      }),
    );
    expect(vcard({ ...anne, title: 'x\r\nEND:VCARD\r\nBEGIN:VCARD' })).toContain('TITLE;CHARSET=UTF-8:x\\nEND:VCARD\\nBEGIN:VCARD\r\n');
  });

  it('is folded at 75 octets, inside no character', () => {
    const line = `TITLE:${'å😀'.repeat(80)}`;
    const lines = folded(line).split('\r\n');
    expect(lines.every((one) => Buffer.byteLength(one) <= 75)).toBe(true);
    expect(lines.map((one, index) => (index ? one.slice(1) : one)).join('')).toBe(line);
  });
});
