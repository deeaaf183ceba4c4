import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** As much of a service as specs need. */
export interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly secrets: readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt: readonly string[];
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
}

export interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

/** Reads a compose file. */
export const composeOf = (file: string): Compose => parse(readFileSync(file, 'utf8'), { merge: true }) as Compose;

/** What a value becomes when docker/.env holds the given variables. @throws Error when one that must be there is not */
export function interpolated(value: string, given: Readonly<Record<string, string>>): string {
  return value.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_whole, name: string, kind: string | undefined, text = '') => {
    if (given[name]) return given[name];
    if (kind === '-') return text;
    throw new Error(`${name} is missing`);
  });
}
