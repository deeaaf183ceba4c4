/** One environment variable: what it is for, what it is when absent, and how its text is read. */
export interface Entry<Value> {
  readonly about: string;
  /** What holds when the variable is absent, as people read it in .env.example. */
  readonly absent: string;
  /** Reads the text; throws with a reason (never the value) when it is not usable. */
  read(text: string | undefined): Value;
}

const wrong = (reason: string): never => {
  throw new Error(reason);
};

export const text = (about: string): Entry<string | undefined> => ({ about, absent: '', read: (value) => value || undefined });

export const secret = (about: string): Entry<string | undefined> => ({
  about,
  absent: '',
  read: (value) => (!value || value.length >= 32 ? value || undefined : wrong('must have at least 32 characters')),
});

export const textOr = (about: string, absent: string): Entry<string> => ({ about, absent, read: (value) => value || absent });

export const port = (about: string, absent: number): Entry<number> => ({
  about,
  absent: String(absent),
  read: (value) => {
    if (!value) return absent;
    const number = Number(value);
    return Number.isInteger(number) && number >= 1 && number <= 65535 ? number : wrong('must be a port, 1 to 65535');
  },
});

export const byteCount = (about: string, absent: number): Entry<number> => ({
  about,
  absent: String(absent),
  read: (value) => {
    if (!value) return absent;
    const number = Number(value);
    return Number.isSafeInteger(number) && number >= 0 ? number : wrong('must be a number of bytes');
  },
});

export const oneOf = <const Choice extends string>(about: string, choices: readonly Choice[], absent: Choice): Entry<Choice> => ({
  about: `${about} One of ${choices.join(', ')}.`,
  absent,
  read: (value) => {
    if (!value) return absent;
    return choices.find((choice) => choice === value) ?? wrong(`must be one of ${choices.join(', ')}`);
  },
});

export const flag = (about: string, absent: string): Entry<boolean | undefined> => ({
  about,
  absent,
  read: (value) => {
    if (!value) return undefined;
    if (value === 'true' || value === '1') return true;
    if (value === 'false' || value === '0') return false;
    return wrong('must be true or false');
  },
});

export const url = (about: string, protocols: readonly string[]): Entry<string | undefined> => ({
  about,
  absent: '',
  read: (value) => {
    if (!value) return undefined;
    const parsed = URL.canParse(value) ? new URL(value) : wrong('must be a URL');
    return protocols.includes(parsed.protocol) ? value : wrong(`must begin with ${protocols.map((p) => `${p}//`).join(' or ')}`);
  },
});

export const list = (about: string): Entry<readonly string[]> => ({
  about,
  absent: '',
  read: (value) =>
    value
      ? value
          .split(',')
          .map((part) => part.trim())
          .filter(Boolean)
      : [],
});
