import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as rest } from 'node:timers/promises';
import { deflateRawSync, crc32 } from 'node:zlib';
import { Clamd, TooLargeToScan } from './clamd';

jest.setTimeout(60_000);

/** The test file of the makers of virus scanners, in two halves so that none finds it here. */
const eicar = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''));
const streamMaxLength = 20 * 1024 * 1024;

let folder: string;
let daemon: ChildProcess;
let clamd: Clamd;

/** Needs clamd (Debian: clamav-daemon). It has one signature, written here: those from elsewhere need a network. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hv-clamd-'));
  await writeFile(join(folder, 'local.ndb'), `Local.Eicar:0:*:${eicar.toString('hex')}\n`);
  const settings = {
    LocalSocket: join(folder, 'socket'),
    DatabaseDirectory: folder,
    TemporaryDirectory: folder,
    LogFile: join(folder, 'log'),
    StreamMaxLength: streamMaxLength,
    Foreground: 'yes',
  };
  const path = join(folder, 'clamd.conf');
  await writeFile(
    path,
    Object.entries(settings)
      .map(([name, value]) => `${name} ${value}\n`)
      .join(''),
  );
  daemon = spawn('/usr/sbin/clamd', [`--config-file=${path}`], { stdio: 'ignore' });
  clamd = new Clamd(`unix://${join(folder, 'socket')}`);
  while (
    !(await clamd.ping().then(
      () => true,
      () => false,
    ))
  ) {
    if (daemon.exitCode !== null) throw new Error('clamd ended');
    await rest(100);
  }
});
afterAll(async () => {
  const ended = new Promise((resolve) => daemon.once('exit', resolve));
  daemon.kill();
  await ended;
  await rm(folder, { recursive: true, force: true });
});

/** A ZIP with one packed file. */
function zipped(name: string, content: Buffer): Buffer {
  const [packed, title] = [deflateRawSync(content), Buffer.from(name)];
  const about = Buffer.alloc(26);
  [20, 0, 8, 0, 0].forEach((value, at) => about.writeUInt16LE(value, at * 2));
  [crc32(content), packed.length, content.length].forEach((value, at) => about.writeUInt32LE(value, 10 + at * 4));
  about.writeUInt16LE(title.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, title, packed]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, Buffer.alloc(14), title]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  [1, 1].forEach((value, at) => end.writeUInt16LE(value, 8 + at * 2));
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

const scan = (...content: Buffer[]): Promise<unknown> => clamd.scan(() => Readable.from(content));

it('a real scanner finds the test virus, also cut in two and packed, and nothing else', async () => {
  const found = { clean: false, found: expect.stringMatching(/^Local\.Eicar/) };
  expect(await scan(eicar)).toEqual(found);
  expect(await scan(eicar.subarray(0, 30), eicar.subarray(30))).toEqual(found);
  expect(await scan(zipped('word/document.xml', eicar))).toEqual(found);
  expect(await scan(zipped('word/document.xml', Buffer.from('<w:t>Referat</w:t>')))).toEqual({ clean: true });
  expect(await scan(Buffer.alloc(0))).toEqual({ clean: true });
});

it('a real scanner takes large content, and says of what is too large that it is', async () => {
  const megabyte = randomBytes(1024 * 1024);
  expect(await scan(...Array.from({ length: 19 }, () => megabyte))).toEqual({ clean: true });
  await expect(scan(...Array.from({ length: 64 }, () => megabyte))).rejects.toThrow(TooLargeToScan);
  await clamd.ping();
});
