import type { SpecMember } from '@hv/networks/api/testing';
import type { World } from '@hv/platform/api/testing';
import { aLiveClient, type LiveClient } from './live-client';

/** The sockets of a spec; close them after each test. */
export class LiveClients {
  private readonly clients: LiveClient[] = [];
  private listening: Promise<string> | undefined;

  constructor(private readonly world: World) {}

  /** Where the world listens, from the first time that somebody asks. */
  address(): Promise<string> {
    return (this.listening ??= this.world.listen());
  }

  /** Opens a socket of a member. @param threadId a thread that is joined at once, as are the spaces */
  async open(member: SpecMember, threadId?: string, ...spaceIds: readonly string[]): Promise<LiveClient> {
    const client = await aLiveClient(await this.address(), member);
    this.clients.push(client);
    if (threadId) await client.ask('thread.join', { threadId });
    for (const spaceId of spaceIds) await client.ask('space.join', { spaceId });
    return client;
  }

  close(): void {
    for (const client of this.clients.splice(0)) client.close();
  }
}
