import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { Server } from 'socket.io';
import type { RecordedEvent } from '../events/recorded-event';
import type { Replicas } from '../events/replicas';
import type { RedisConnection } from '../http/redis-connection';

const channel = 'event';

/** Joins this instance's socket server to the others by Redis streams (no push is lost while Redis restarts), and events with it. */
export function linkReplicas(io: Server, redis: RedisConnection, replicas: Replicas): void {
  if (!redis.client) return;
  io.adapter(createAdapter(redis.client));
  replicas.link((event) => io.serverSideEmit(channel, event));
  io.on(channel, (event: RecordedEvent) => replicas.receive(event));
}
