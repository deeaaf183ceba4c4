import { connect, type Socket } from 'node:net';
import { FrameReader, textFrame } from './frame-reader';

const pong = textFrame('3');
const [engineOpen, enginePing, engineMessage] = [48, 50, 52];
const [socketConnected, socketEvent, socketAck, socketRefused] = [48, 50, 51, 52];

export interface Listener {
  readonly port: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly threadId: string;
  /** Called with the place of each event's bytes, from `[` on. */
  onEvent(bytes: Buffer, from: number, to: number): void;
  onClose(why: string): void;
}

/**
 * A socket.io client that only joins a thread and listens: engine.io frames over TCP, no JSON read.
 * @returns the connection, once the join was acknowledged
 */
export function openThinSocket({ port, headers, threadId, onEvent, onClose }: Listener): Promise<Socket> {
  return new Promise((joined, refused) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const fail = (why: string): void => {
      refused(new Error(why));
      onClose(why);
      socket.destroy();
    };
    const onText = (bytes: Buffer, from: number, to: number): void => {
      const [kind, inner] = [bytes[from], bytes[from + 1]];
      if (kind === engineMessage && inner === socketEvent) onEvent(bytes, from + 2, to);
      else if (kind === enginePing) socket.write(pong);
      else if (kind === engineOpen) socket.write(textFrame('40'));
      else if (kind === engineMessage && inner === socketConnected)
        socket.write(textFrame(`420${JSON.stringify(['thread.join', { threadId }])}`));
      else if (kind === engineMessage && inner === socketAck)
        if (bytes.includes('"ok":true', from)) joined(socket);
        else fail(`join refused: ${bytes.toString('utf8', from, to)}`);
      else if (kind === engineMessage && inner === socketRefused) fail(`refused: ${bytes.toString('utf8', from, to)}`);
    };
    const frames = new FrameReader(onText, () => fail('closed by the server'));
    let head = Buffer.alloc(0);
    const upgrade = (chunk: Buffer): void => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      if (!head.toString('latin1', 0, 12).endsWith(' 101')) return fail(`no upgrade: ${head.toString('latin1', 0, end)}`);
      socket.off('data', upgrade).on('data', (later: Buffer) => frames.read(later));
      frames.read(head.subarray(end + 4));
    };
    socket
      .on('data', upgrade)
      .on('error', (error) => fail(error.message))
      .on('end', () => fail('ended by the server'));
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n${lines.join('')}\r\n`,
    );
  });
}
