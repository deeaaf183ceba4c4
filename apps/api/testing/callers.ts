import { aPerson, sessionOf } from '@hv/identity/api/testing';
import type { CreateAccessToken } from '@hv/identity/contracts';
import { aMember, aNetwork, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';

type Headers = Readonly<Record<string, string>>;

/** Everyone that the rules of routes tell apart, each by the headers they send. */
export interface Callers {
  /** From our own web, but not signed in. */
  readonly nobody: Headers;
  readonly readToken: Headers;
  readonly writeToken: Headers;
  /** A project lead who is in the secretariat too, by session. */
  readonly person: Headers;
  readonly administrator: Headers;
}

/** A network with someone who leads a project and is its secretariat, the tokens they made, and an administrator who is in no network. */
export async function callersIn(
  world: World,
): Promise<{ readonly callers: Callers; readonly network: SpecNetwork; readonly member: SpecMember }> {
  const network = await aNetwork(world);
  const member = await aMember(world, network, { roles: ['project-lead', 'secretariat'] });
  const { headers: person } = member;
  const callers = {
    nobody: { origin: person.origin },
    readToken: await tokenOf(world, person, ['read']),
    writeToken: await tokenOf(world, person, ['read', 'write']),
    person,
    administrator: await sessionOf(world, await aPerson(world, { administrator: true })),
  };
  return { callers, network, member };
}

async function tokenOf(world: World, headers: Headers, scopes: CreateAccessToken['scopes']): Promise<Headers> {
  const made = await world.request<{ token: string }>({
    method: 'POST',
    url: '/api/v1/access-tokens',
    headers,
    payload: { name: 'spec', scopes },
  });
  return { authorization: `Bearer ${made.body.token}` };
}
