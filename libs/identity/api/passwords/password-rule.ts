import { identityLimits, identityProblems } from '@hv/identity/contracts';
import { Unacceptable } from '@hv/platform/api';
import { commonPasswords } from './common-passwords';

const productWords = ['hele vejen', 'helevejen', 'hele-vejen'];
/** How much must be left of a password when all that anyone would guess is taken out, characters. */
const ownPart = 8;

/** Who chooses a password. */
interface Chooser {
  readonly email: string;
  readonly name: string;
}

/**
 * Refuses a password that someone who knows the person, or the habits of people, would try first.
 * No rule about kinds of characters, and no upper limit but the contract's: length is what counts.
 * @throws Unacceptable `identity.weak-password` at field `password`
 */
export function refuseWeakPassword(password: string, chooser: Chooser): void {
  const fault = weakness(password.normalize('NFKC').toLowerCase(), chooser);
  if (fault)
    throw new Unacceptable(identityProblems.weakPassword, `The password ${fault}.`, [
      { path: 'password', code: identityProblems.weakPassword },
    ]);
}

function weakness(password: string, chooser: Chooser): string | undefined {
  if ([...password].length < identityLimits.passwordMin) return 'is too short';
  if (isRepetition(password) || isRow(password)) return 'repeats itself or counts';
  if (isCommon(password)) return 'is among the commonest';
  if ([...without(password, contextWords(chooser))].length < ownPart) return 'is made of the address, the name or the name of the product';
  return undefined;
}

/** `abcabcabcabc`, `aaaaaaaaaaaa`: one short piece again and again. */
const isRepetition = (password: string): boolean => /^(.{1,6}?)\1+.{0,2}$/u.test(password);

/** `123456789012`, `abcdefghijkl`: each character follows the one before it, up or down; 9 and 0 are neighbours. */
function isRow(password: string): boolean {
  const codes = [...password].map((character) => character.codePointAt(0)!);
  const steps = codes.slice(1).map((code, index) => code - codes[index]!);
  return [1, -1].some((step) => steps.every((found) => found === step || found === -9 * step));
}

/** The password as it stands, its letters alone, and what is left without digits and signs at both ends. */
function isCommon(password: string): boolean {
  const core = password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const letters = password.replace(/[^\p{L}]/gu, '');
  return [password, core, letters].some((form) => commonPasswords.has(form) || isDoubled(form));
}

const isDoubled = (form: string): boolean =>
  form.length > 0 &&
  form.length % 2 === 0 &&
  form === form.slice(form.length / 2).repeat(2) &&
  commonPasswords.has(form.slice(form.length / 2));

function contextWords({ email, name }: Chooser): string[] {
  const parts = `${email} ${name}`.normalize('NFKC').toLowerCase();
  const pieces = parts.split(/[^\p{L}\p{N}]+/u).filter((piece) => piece.length >= 3);
  return [email.toLowerCase(), name.toLowerCase(), ...productWords, ...pieces].sort((a, b) => b.length - a.length);
}

/** What is left when words are taken out; digits and signs between them count for nothing. */
function without(password: string, words: readonly string[]): string {
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), password);
  return rest === password ? password : rest.replace(/[^\p{L}]/gu, '');
}
