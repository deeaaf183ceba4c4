import { createCanvas } from '@napi-rs/canvas';
import { pixelsOf } from './pixels-of';

describe('how many pixels a picture has', () => {
  it.each([['png'], ['jpeg'], ['webp'], ['avif'], ['gif']] as const)('is told before it is unpacked: %s', async (form) => {
    const canvas = createCanvas(30, 20);
    canvas.getContext('2d').fillRect(0, 0, 30, 20);
    expect(pixelsOf(await canvas.encode(form as 'png'))).toBe(600);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['no picture', Buffer.from('Referat')],
    ['one that breaks off', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ])('is not known of %s', (_, bytes) => {
    expect(pixelsOf(bytes)).toBeUndefined();
  });
});
