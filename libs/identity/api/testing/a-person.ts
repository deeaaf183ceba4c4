import { hash } from '@node-rs/argon2';
import { newId, ownOrigins, sessionCookieName } from '@hv/platform/api';
import type { World } from '@hv/platform/api/testing';
import { hashOf, newSecret } from '../secret';

/** A person of a spec, with an account. */
export interface SpecPerson {
  readonly id: string;
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
}

export interface PersonChoices {
  readonly email?: string;
  readonly name?: string;
  readonly language?: 'da' | 'en';
  readonly administrator?: boolean;
  /** Hashed at less than the product's cost, so that specs are quick; without one the person can only be given a session. */
  readonly password?: string;
}

export const quickCost = { memoryCost: 1024, timeCost: 1, parallelism: 1 } as const;

/** Makes a person with an account. */
export async function aPerson(world: World, choices: PersonChoices = {}): Promise<SpecPerson> {
  const [id, accountId] = [newId(), newId()];
  const { email = `${id}@herning.example`, name = 'Anne Hedegaard', language = 'da', administrator = false, password } = choices;
  const stored = password === undefined ? null : await hash(password, quickCost);
  await world.query('INSERT INTO identity_persons (id, name, title, language) VALUES ($1, $2, $3, $4)', [
    id,
    name,
    'Projektleder',
    language,
  ]);
  const account = 'INSERT INTO identity_accounts (id, person_id, email, password_hash, administrator) VALUES ($1, $2, $3, $4, $5)';
  await world.query(account, [accountId, id, email, stored, administrator]);
  return { id, accountId, email, name };
}

/** Gives a person a session without a password; answers the headers that a browser of theirs sends. */
export async function sessionOf(world: World, { accountId }: SpecPerson): Promise<{ readonly cookie: string; readonly origin: string }> {
  const secret = newSecret();
  const session = `INSERT INTO identity_sessions (account_id, token_hash, assurance, expires_at) VALUES ($1, $2, 'password', now() + interval '1 day')`;
  await world.query(session, [accountId, hashOf(secret)]);
  const { PUBLIC_URL } = world.settings.environment;
  const [origin = PUBLIC_URL] = ownOrigins(PUBLIC_URL);
  return { cookie: `${sessionCookieName(PUBLIC_URL)}=${secret}`, origin };
}
