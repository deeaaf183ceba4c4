import type { RedisClientType } from 'redis';
import type { Server } from 'socket.io';
import type { RecordedEvent } from '../events/recorded-event';
import type { Replicas } from '../events/replicas';
import type { RedisConnection } from '../http/redis-connection';
import type { Log } from '../operations/log';

const channel = 'event';

/** Joins this instance's socket server to the others by Redis streams (no push is lost while Redis restarts), and events with it. */
export function linkReplicas(io: Server, redis: RedisConnection, replicas: Replicas, log: Log): void {
  const { client, createAdapter } = redis;
  if (!client || !createAdapter) return;
  const lost = (error: unknown): void => log.debug({ error }, 'the other instances were not told; their clients notice and catch up');
  const adapterOf = createAdapter(neverRejecting(client, lost));
  // Called by `new`, so no arrow function.
  io.adapter(function (namespace) {
    const adapter = adapterOf(namespace);
    const publish = adapter.doPublish.bind(adapter);
    // Our own sockets hear at once. The adapter would wait for Redis first: for ever, should it hang.
    adapter.doPublish = (message) => {
      publish(message).catch(lost);
      return Promise.resolve('');
    };
    return adapter;
  });
  replicas.link((event) => io.serverSideEmit(channel, event));
  io.on(channel, (event: RecordedEvent) => replicas.receive(event));
}

/** The client, but for the one promise that the adapter makes and never looks at: its rejection would end the process. */
function neverRejecting(client: RedisClientType, lost: (error: unknown) => void): object {
  const publish = (to: string, message: Buffer): Promise<unknown> => client.publish(to, message).catch(lost);
  return Object.assign(client.withCommandOptions({}), { publish });
}
