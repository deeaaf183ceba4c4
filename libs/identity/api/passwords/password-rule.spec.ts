import { identityProblems } from '@hv/identity/contracts';
import { Unacceptable } from '@hv/platform/api';
import { commonPasswords } from './common-passwords';
import { refuseWeakPassword } from './password-rule';

const anne = { email: 'anne.hedegaard@herning.example', name: 'Anne Hedegaard' };

describe('the rule for passwords', () => {
  it.each([
    ['short', 'kort'],
    ['eleven characters', 'blåmandagir'],
    ['a common word with a year', 'Sommerferie2026'],
    ['a common word with signs', '!!Adgangskode!!'],
    ['a common word doubled', 'Kodeord1Kodeord1'],
    ['a common word spread out', 'v-e-l-k-o-m-m-e-n'],
    ['a row of keys', '1q2w3e4r5t6y'],
    ['one character again and again', 'zzzzzzzzzzzz'],
    ['one piece again and again', 'hejhejhejhej'],
    ['counting', '123456789012'],
    ['counting down', 'lkjihgfedcba'],
    ['the address', 'anne.hedegaard@herning.example'],
    ['the name with digits', 'AnneHedegaard2026'],
    ['the name of the product', 'Hele-Vejen-2026'],
    ['name and product', 'hedegaard helevejen'],
  ])('refuses %s', (_, password) => {
    expect(() => refuseWeakPassword(password, anne)).toThrow(Unacceptable);
  });

  it.each(['tre grå gæs på en mark', 'anne spiser aldrig lakrids', 'Kj8!dLw0pQz3', 'sommer uden regn og blæst'])('takes %s', (password) => {
    expect(() => refuseWeakPassword(password, anne)).not.toThrow();
  });

  it('names the field, and never the password', () => {
    const refuse = (): void => refuseWeakPassword('Sommerferie2026', anne);
    expect(refuse).toThrow(
      expect.objectContaining({
        status: 422,
        code: identityProblems.weakPassword,
        errors: [{ path: 'password', code: identityProblems.weakPassword }],
      }),
    );
    expect(refuse).toThrow(expect.objectContaining({ detail: expect.not.stringContaining('ommer') }));
  });

  it('keeps its list in the form it is searched in', () => {
    expect(commonPasswords.size).toBeGreaterThan(200);
    for (const word of commonPasswords) expect(word).toBe(word.normalize('NFKC').toLowerCase());
  });
});
