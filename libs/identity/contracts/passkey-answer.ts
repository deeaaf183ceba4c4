import { ValidateBy } from 'class-validator';

/** What a passkey answered to a challenge; every field base64url, as the browser gives it. */
export class PasskeyAnswer {
  readonly id!: string;
  readonly clientDataJSON!: string;
  readonly authenticatorData!: string;
  readonly signature!: string;
  readonly userHandle?: string;
}

/** The longest that each field may be, characters. */
const longest: Readonly<Record<keyof PasskeyAnswer, number>> = {
  id: 1400,
  clientDataJSON: 4000,
  authenticatorData: 4000,
  signature: 2000,
  userHandle: 200,
};

/** Whether something has the form of an answer, with nothing beside. */
export function isPasskeyAnswer(value: unknown): value is PasskeyAnswer {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const given = Object.entries(value);
  const right = given.every(([name, text]) => {
    const limit = Object.hasOwn(longest, name) ? longest[name as keyof PasskeyAnswer] : 0;
    return typeof text === 'string' && text.length <= limit && /^[\w-]+$/.test(text);
  });
  return right && ['id', 'clientDataJSON', 'authenticatorData', 'signature'].every((name) => Object.hasOwn(value, name));
}

/** Property: an answer of a passkey. */
export const IsPasskeyAnswer = (): PropertyDecorator =>
  ValidateBy({
    name: 'isPasskeyAnswer',
    validator: { validate: isPasskeyAnswer, defaultMessage: () => '$property is no answer of a passkey' },
  });
