import { Server } from 'socket.io';
import { writeFramesAtOnce } from './one-write-frames';

interface Encoding {
  _encode(packet: object, options: { wsPreEncodedFrame?: Buffer[] }): unknown[];
}

const frameOf = (io: Server): Buffer[] | undefined => {
  const options: { wsPreEncodedFrame?: Buffer[] } = {};
  (io.sockets.adapter as unknown as Encoding)._encode({ type: 2, nsp: '/', data: ['post.added', { text: 'å'.repeat(300) }] }, options);
  return options.wsPreEncodedFrame;
};

describe('a broadcast', () => {
  it('is one buffer with the same bytes', () => {
    const io = new Server();
    const apart = frameOf(io);
    expect(apart).toHaveLength(2);
    writeFramesAtOnce(io.sockets);
    expect(frameOf(io)).toEqual([Buffer.concat(apart!)]);
  });
});
