import type { HttpAnswer } from '../../client';

/** Something a person does that the product shall do exactly once, however often it is told. */
export interface Deed<Body> {
  /** What it is called in a finding, e.g. `vote`. */
  readonly what: string;
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** The events that it leaves, once each, by what it was answered; none when left out. */
  readonly leaves?: (answer: Body) => readonly Trace[];
  /** Reads from a refusal that an attempt whose answer was lost has done it. @returns the answer that was lost, else undefined */
  readonly wasDone?: (refusal: HttpAnswer<Refusal<Body>>) => Body | undefined;
}

/** Why something was not done; `current` is what stands there when something else did. */
export interface Refusal<Body> {
  readonly code?: string;
  readonly current?: Body;
}

/** An event as it is counted: its name, the thing it is about, and what was done to that where the event says so. */
export type Trace = string;

export const trace = (name: string, objectId: string, what = ''): Trace => `discussions.${name} ${objectId} ${what}`.trim();

/** What a person may have done to their own in one way only: whoever changes it rests on the version that they know. */
export const ifMatch = (version: number): Record<string, string> => ({ 'if-match': `"${version}"` });

/** A sentence for each of two lists of which one lacks something. */
export function differences(what: string, expected: Iterable<string>, found: Iterable<string>): string[] {
  const [intended, stored] = [new Set(expected), [...found]];
  const missing = [...intended].filter((one) => !stored.includes(one)).map((one) => `${what} was acknowledged and is not stored: ${one}`);
  const strange = stored.filter((one) => !intended.has(one)).map((one) => `${what} is stored and nobody wanted it: ${one}`);
  const doubled = stored.filter((one, at) => stored.indexOf(one) !== at).map((one) => `${what} is stored twice: ${one}`);
  return [...missing, ...strange, ...doubled];
}
