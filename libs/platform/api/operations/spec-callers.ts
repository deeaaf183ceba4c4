import { Global, Module } from '@nestjs/common';
import { Actor } from '../actor';
import { Authenticator } from '../http';
import { SpaceAccess } from '../live';

const person = (personId: string, administrator: boolean): Actor =>
  new Actor(personId, personId, administrator, 'da', { kind: 'token', id: personId }, ['read', 'write'], Date.now() + 3_600_000);

/** Who calls in this room's specs, by their bearer token. */
export const specCallers = {
  reader: person('01900000-0000-7000-8000-000000000001', false),
  administrator: new Actor(
    '01900000-0000-7000-8000-000000000002',
    '01900000-0000-7000-8000-000000000002',
    true,
    'da',
    { kind: 'session', id: 'admin' },
    ['read', 'write'],
    Date.now() + 3_600_000,
  ),
} as const;

/** The headers of a request by one of them. */
export const by = (name: keyof typeof specCallers): { authorization: string } => ({ authorization: `Bearer ${name}` });

class SpecAuthenticator extends Authenticator {
  bySession(): undefined {
    return undefined;
  }

  byToken(secret: string): Actor | undefined {
    return (specCallers as Record<string, Actor>)[secret];
  }

  ended(): Promise<ReadonlySet<string>> {
    return Promise.resolve(new Set());
  }
}

class NoSpaces extends SpaceAccess {
  versions(): Promise<ReadonlyMap<string, number>> {
    return Promise.resolve(new Map());
  }

  allowed(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    return Promise.resolve(new Map());
  }
}

/** Stands where the identity and networks capabilities stand in the product. */
@Global()
@Module({
  providers: [
    { provide: Authenticator, useClass: SpecAuthenticator },
    { provide: SpaceAccess, useClass: NoSpaces },
  ],
  exports: [Authenticator, SpaceAccess],
})
export class SpecCallersModule {}
