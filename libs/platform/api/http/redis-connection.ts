import type { createAdapter as streamsAdapter } from '@socket.io/redis-streams-adapter';
import type { RedisClientType } from 'redis';

/** The connection to Redis or Valkey, when one is configured. */
export class RedisConnection {
  /** @param createAdapter links socket servers by the client; given with it, since whoever has no Redis does not load it */
  constructor(
    readonly client: RedisClientType | undefined,
    readonly createAdapter?: typeof streamsAdapter,
  ) {}

  async close(): Promise<void> {
    if (this.client?.isOpen) await this.client.close();
  }
}
