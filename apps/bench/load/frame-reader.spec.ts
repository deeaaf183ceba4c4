import { FrameReader, textFrame } from './frame-reader';

const serverFrame = (text: string, kind = 1): Buffer => {
  const payload = Buffer.from(text);
  if (payload.length < 126) return Buffer.concat([Buffer.from([0x80 | kind, payload.length]), payload]);
  if (payload.length > 65_535) {
    const head = Buffer.alloc(10);
    head.set([0x80 | kind, 127]);
    head.writeBigUInt64BE(BigInt(payload.length), 2);
    return Buffer.concat([head, payload]);
  }
  const head = Buffer.from([0x80 | kind, 126, 0, 0]);
  head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
};

describe('FrameReader', () => {
  const texts = ['2', 'æøå'.repeat(30), 'x'.repeat(125), 'y'.repeat(126), 'z'.repeat(1_000), ''];

  it.each([1, 2, 3, 7, 1_000, 10_000])('finds the same frames in pieces of %i bytes', (size) => {
    const heard: string[] = [];
    const reader = new FrameReader(
      (bytes, from, to) => heard.push(bytes.toString('utf8', from, to)),
      () => heard.push('closed'),
    );
    const sent = Buffer.concat([...texts.map((text) => serverFrame(text)), serverFrame('', 8)]);
    for (let at = 0; at < sent.length; at += size) reader.read(sent.subarray(at, at + size));
    expect(heard).toEqual([...texts, 'closed']);
  });

  it('reads a frame whose length takes eight bytes', () => {
    const lengths: number[] = [];
    const reader = new FrameReader(
      (_bytes, from, to) => lengths.push(to - from),
      () => undefined,
    );
    const sent = serverFrame('z'.repeat(70_000));
    reader.read(sent.subarray(0, 9));
    reader.read(sent.subarray(9));
    expect(lengths).toEqual([70_000]);
  });

  it('makes frames that a server reads as they were written', () => {
    for (const text of ['40', 'p'.repeat(125), 'q'.repeat(300)]) {
      const frame = textFrame(text);
      const long = text.length > 125;
      expect(frame[0]).toBe(0x81);
      expect(frame[1]! & 0x80).toBe(0x80);
      expect(long ? frame.readUInt16BE(2) : frame[1]! & 0x7f).toBe(text.length);
      expect(frame.subarray(long ? 4 : 2, long ? 8 : 6)).toEqual(Buffer.alloc(4));
      expect(frame.toString('utf8', long ? 8 : 6)).toBe(text);
    }
  });
});
