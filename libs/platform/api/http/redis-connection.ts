import type { RedisClientType } from 'redis';

/** The connection to Redis or Valkey, when one is configured. */
export class RedisConnection {
  constructor(readonly client: RedisClientType | undefined) {}

  async close(): Promise<void> {
    if (this.client?.isOpen) await this.client.close();
  }
}
