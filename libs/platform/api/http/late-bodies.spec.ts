import { connect, type Socket } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { endLateBodies } from './late-bodies';

const withinMs = 100;

let server: FastifyInstance;
let port: number;

beforeAll(async () => {
  server = fastify();
  endLateBodies(server, withinMs);
  server.post('/small', () => 'arrived');
  server.addContentTypeParser('application/octet-stream', (_, payload, done) => done(null, payload));
  server.post('/stream', { config: { takesStream: true } as object }, async ({ body }) => {
    let bytes = 0;
    for await (const piece of body as AsyncIterable<Buffer>) bytes += piece.length;
    return `${bytes}`;
  });
  port = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port);
});
afterAll(() => server.close());

/** Sends a head and the first of ten bytes. */
function begin(path: string, type: string): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 10\r\n\r\n"`);
  return socket;
}

/** All that is answered until the connection ends, or until it says so. */
async function said(socket: Socket, until?: RegExp): Promise<string> {
  let text = '';
  for await (const piece of socket.setEncoding('utf8') as AsyncIterable<string>) {
    text += piece;
    if (until?.test(text)) break;
  }
  return text;
}

describe('a body that comes too slowly', () => {
  it('ends its connection, with a word', async () => {
    expect(await said(begin('/small', 'application/json'))).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('may take as long as it is where it is taken as a stream', async () => {
    const socket = begin('/stream', 'application/octet-stream');
    // By then the other one has been ended, which was begun later.
    await said(begin('/small', 'application/json'));
    socket.write('123456789');
    expect(await said(socket, /\r\n\r\n\d+$/)).toMatch(/^HTTP\/1\.1 200 [^]*\r\n\r\n10$/);
    socket.destroy();
  });

  it('is none when it came in time', async () => {
    const socket = begin('/small', 'application/json');
    socket.write('12345678"');
    expect(await said(socket, /arrived$/)).toMatch(/^HTTP\/1\.1 200 /);
    socket.destroy();
  });
});
