import { mkdtempSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a scanner does with a socket that asks it, once `content` has come whole, or before. */
export type Manner = (socket: Socket, content: Promise<Buffer>) => void;

/** As clamd answers: finds whatever holds the word `virus`. */
export const honest: Manner = (socket, content) =>
  void content.then((bytes) => socket.end(bytes.includes('virus') ? 'stream: Spec.Test FOUND\0' : 'stream: OK\0'));

/** A stand-in for clamd over a real socket. */
export interface SpecScanner {
  /** For CLAMD_URL. */
  readonly address: string;
  /** What it does from now on. */
  manner: Manner;
  /** How many contents it was asked about. */
  asked: number;
  /** Stops listening, and breaks off whatever is under way. */
  away(): Promise<void>;
  back(): Promise<void>;
}

/** Starts it; `away` when the spec is done. */
export async function aScanner(): Promise<SpecScanner> {
  const path = join(mkdtempSync(join(tmpdir(), 'hv-scanner-')), 'socket');
  let server: Server;
  const sockets = new Set<Socket>();
  const scanner: SpecScanner = {
    address: `unix://${path}`,
    manner: honest,
    asked: 0,
    away: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
    back: async () => {
      server = createServer((socket) => {
        sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
        hear(socket, scanner);
      });
      await new Promise<void>((resolve) => server.listen(path, resolve));
    },
  };
  await scanner.back();
  return scanner;
}

/** Reads the protocol: a command up to NUL, then pieces with their length before them, up to one of none. */
function hear(socket: Socket, scanner: SpecScanner): void {
  let waiting = Buffer.alloc(0);
  let isStream = false;
  const pieces: Buffer[] = [];
  let whole: (content: Buffer) => void = () => undefined;
  socket.on('data', (bytes: Buffer) => {
    waiting = Buffer.concat([waiting, bytes]);
    if (!isStream) {
      const end = waiting.indexOf(0);
      if (end < 0) return;
      const command = waiting.toString('latin1', 0, end);
      waiting = waiting.subarray(end + 1);
      if (command === 'zPING') return void socket.end('PONG\0');
      isStream = true;
      scanner.asked += 1;
      scanner.manner(socket, new Promise((resolve) => (whole = resolve)));
    }
    while (waiting.length >= 4) {
      const length = waiting.readUInt32BE();
      if (length === 0) return whole(Buffer.concat(pieces));
      if (waiting.length < 4 + length) return;
      pieces.push(waiting.subarray(4, 4 + length));
      waiting = waiting.subarray(4 + length);
    }
  });
}
