import { findBinaries } from './binaries';
import { DataFolderInUse, DiskFull, inOneSentence, tellsDiskFull } from './faults';

const withCode = (code: string): Error => Object.assign(new Error('something technical'), { code });

describe('faults in one sentence', () => {
  it.each(['ENOSPC', 'EDQUOT', '53100'])('%s is a full disk', (code) => {
    const cause = withCode(code);
    const fault = inOneSentence(cause, '/data');
    expect(fault).toBeInstanceOf(DiskFull);
    expect(fault.message).toBe('The disk that holds the data folder /data is full: free some space and start again.');
    expect(fault.cause).toBe(cause);
  });

  it.each([
    ['EACCES', 'permission denied'],
    ['EROFS', 'read-only file system'],
    ['ENOTDIR', 'a part of the path is a file'],
  ])('%s names the folder and the reason', (code, reason) => {
    expect(inOneSentence(withCode(code), '/data').message).toBe(`The data folder /data cannot be used: ${reason}.`);
  });

  it.each([undefined, '', new Error('')])('%p still becomes a sentence', (thrown) => {
    expect(inOneSentence(thrown, '/data').message).toBe('The embedded PostgreSQL in /data could not be started.');
  });

  it('passes our own unchanged', () => {
    const fault = new DataFolderInUse('/data');
    expect(inOneSentence(fault, '/data')).toBe(fault);
  });

  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', true],
    ['PANIC:  could not write to file "pg_wal/xlogtemp.29": Disk quota exceeded', true],
    ['HINT:  Check free disk space.', true],
    ['FATAL:  could not create any TCP/IP sockets', false],
  ])('%s', (words, full) => {
    expect(tellsDiskFull(words)).toBe(full);
  });

  it('says what to do on a platform without the programs', async () => {
    await expect(findBinaries('plan9', 'mips')).rejects.toThrow(/no embedded PostgreSQL for this platform .* set DATABASE_URL/);
  });
});
