import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { Packed } from './packed-paths';
import { zipOf } from './zip-writing';

const file = (path: string): Packed => ({
  id: path,
  kind: 'file',
  name: path,
  path,
  within: null,
  changedAt: new Date(0),
  url: null,
  sha256: path,
  mediaType: 'application/pdf',
});

describe('a ZIP that is written', () => {
  it('lets go of the file in hand when its reader goes, and opens no other', async () => {
    const opened: string[] = [];
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(65_536));
      },
    });
    const open = async (sha256: string): Promise<Readable> => {
      opened.push(sha256);
      return endless;
    };
    const failed: string[] = [];
    const zip = zipOf([file('a'), file('b')], open, (path) => failed.push(path));
    await once(zip, 'readable');
    const ended = once(endless, 'close');
    zip.destroy();
    await ended;
    expect([opened, failed]).toEqual([['a'], []]);
  });

  it('holds one file after another, however slowly it is read', async () => {
    let open = 0;
    let most = 0;
    const content = async (): Promise<Readable> => {
      most = Math.max(most, ++open);
      return Readable.from([Buffer.alloc(200_000)]).once('close', () => open--);
    };
    const zip = zipOf(['a', 'b', 'c'].map(file), content, () => undefined);
    let bytes = 0;
    for await (const piece of zip as AsyncIterable<Buffer>) bytes += piece.length;
    expect(bytes).toBeGreaterThan(600_000);
    expect(most).toBe(1);
  });
});
