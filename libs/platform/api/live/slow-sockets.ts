import type { Server } from 'socket.io';
import { liveLimits } from '@hv/platform/contracts';

const checkEveryMs = 500;
/** How long a socket that is too slow may take to hear that it is closed. */
const terminateAfterMs = 2_000;

interface WaitingPacket {
  readonly data?: { readonly length?: number };
}

interface EngineClient {
  readonly writeBuffer: WaitingPacket[];
  readonly transport: {
    readonly socket?: { readonly bufferedAmount: number; close(code: number, reason: string): void; terminate(): void };
  };
}

/**
 * Closes sockets that read so slowly that what waits for them would fill our memory. Their clients reconnect and catch up.
 * A check twice a second costs less than one at every delivery, and what can pile up in between is bounded.
 * @returns stops watching
 */
export function watchSlowSockets(io: Server, onClosed: () => void): () => void {
  const closing = new WeakSet<EngineClient>();
  const timer = setInterval(() => {
    const clients = (io.engine as unknown as { clients: Record<string, EngineClient> }).clients;
    for (const id in clients) {
      const client = clients[id]!;
      if (closing.has(client) || !tooSlow(client)) continue;
      closing.add(client);
      close(client, onClosed);
    }
  }, checkEveryMs).unref();
  return () => clearInterval(timer);
}

function tooSlow({ writeBuffer, transport }: EngineClient): boolean {
  if (writeBuffer.length > liveLimits.waitingFrames) return true;
  let bytes = transport.socket?.bufferedAmount ?? 0;
  if (bytes > liveLimits.waitingBytes) return true;
  for (const packet of writeBuffer) bytes += packet.data?.length ?? 0;
  return bytes > liveLimits.waitingBytes;
}

function close(client: EngineClient, onClosed: () => void): void {
  client.writeBuffer.length = 0;
  const socket = client.transport.socket;
  socket?.close(liveLimits.tooSlowCode, 'too slow');
  setTimeout(() => socket?.terminate(), terminateAfterMs).unref();
  onClosed();
}
