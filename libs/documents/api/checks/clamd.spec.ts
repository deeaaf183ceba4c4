import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { Clamd, ClamdAway, TooLargeToScan } from './clamd';
import { aScanner, honest, type Manner, type SpecScanner } from './testing/a-scanner';

let scanner: SpecScanner;
let clamd: Clamd;
/** Does not wait long for one that lies. */
let hasty: Clamd;

beforeAll(async () => {
  scanner = await aScanner();
  clamd = new Clamd(scanner.address);
  hasty = new Clamd(scanner.address, 300);
});
afterAll(() => scanner.away());
beforeEach(() => {
  scanner.manner = honest;
});

const large = randomBytes(3_000_000);

describe('a scanner', () => {
  it('is given all of a content, as it comes, and says what is in it', async () => {
    let got: Buffer = Buffer.alloc(0);
    scanner.manner = (socket, content) => {
      void content.then((bytes) => (got = bytes));
      honest(socket, content);
    };
    expect(await clamd.scan(() => Readable.from([large.subarray(0, 1), Buffer.alloc(0), large.subarray(1)]))).toEqual({ clean: true });
    expect(got.equals(large)).toBe(true);
    expect(await clamd.scan(() => Readable.from([Buffer.from('en vi'), Buffer.from('rus')]))).toEqual({ clean: false, found: 'Spec.Test' });
    expect(await clamd.scan(() => Readable.from([]))).toEqual({ clean: true });
    await clamd.ping();
  });

  it.each<[string, Manner]>([
    ['calls it clean before it has seen all of it', (socket) => socket.end('stream: OK\0')],
    ['answers half', (socket, content) => void content.then(() => socket.end('stream: O'))],
    ['answers without an end', (socket, content) => void content.then(() => socket.end('stream: OK'))],
    ['answers with something else', (socket, content) => void content.then(() => socket.end('HTTP/1.1 200 OK\0'))],
    ['answers of another command', (socket, content) => void content.then(() => socket.end('PONG\0'))],
    ['fails', (socket, content) => void content.then(() => socket.end("INSTREAM: Can't allocate memory ERROR\0"))],
    ['says more than an answer can be', (socket) => void socket.write('x'.repeat(9_000))],
    ['breaks off', (socket) => void socket.destroy()],
    ['says nothing', () => undefined],
  ])('that %s has not found the content clean', async (_, manner) => {
    scanner.manner = manner;
    await expect(hasty.scan(() => Readable.from([large, large]))).rejects.toThrow(ClamdAway);
  });

  it('that broke off while it was spoken to is asked again, as what it said may be lost', async () => {
    let asked = 0;
    scanner.manner = (socket, content) => ((asked += 1) < 3 ? void socket.destroy() : honest(socket, content));
    expect(await clamd.scan(() => Readable.from([large, large]))).toEqual({ clean: true });
    expect(asked).toBe(3);
  });

  it('says what it finds before it has seen all of it, and that content is too large', async () => {
    scanner.manner = (socket) => socket.end('stream: Early.Test FOUND\0');
    expect(await clamd.scan(() => Readable.from([large, large]))).toEqual({ clean: false, found: 'Early.Test' });
    scanner.manner = (socket) => socket.end('INSTREAM size limit exceeded. ERROR\0');
    await expect(clamd.scan(() => Readable.from([large, large]))).rejects.toThrow(TooLargeToScan);
  });

  it('that is not there is away', async () => {
    const nobody = new Clamd('tcp://127.0.0.1:1');
    await expect(nobody.ping()).rejects.toThrow(ClamdAway);
    await expect(new Clamd('unix:///nowhere/clamd.ctl').scan(() => Readable.from([large]))).rejects.toThrow(ClamdAway);
  });

  it('is not what a content fails with that cannot be read', async () => {
    const broken = async function* (): AsyncGenerator<Buffer> {
      yield large;
      throw new TypeError('damaged');
    };
    await expect(clamd.scan(() => Readable.from(broken()))).rejects.toThrow(TypeError);
  });

  it('is let go when the product ends', async () => {
    scanner.manner = () => undefined;
    const patient = new Clamd(scanner.address);
    const asking = patient.scan(() => Readable.from([large]));
    await Promise.all([expect(asking).rejects.toThrow(ClamdAway), new Promise(setImmediate).then(() => patient.close())]);
  });
});
