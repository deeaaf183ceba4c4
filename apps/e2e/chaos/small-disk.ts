import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that can be full. Needs the right to mount. */
export class SmallDisk {
  readonly folder = mkdtempSync(join(tmpdir(), 'hv-disk-'));
  private readonly ballast = join(this.folder, 'ballast');

  /** @param size as mount reads it */
  constructor(size: string) {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'hele-vejen', this.folder]);
  }

  /** Takes all the room there is, down to the last block. */
  fill(): void {
    for (let bytes = 1 << 22; bytes >= 1 << 12;) bytes = this.tryToWrite(bytes) ? bytes : bytes / 2;
  }

  /** Gives the room back. */
  free(): void {
    rmSync(this.ballast);
  }

  remove(): void {
    execFileSync('umount', [this.folder]);
    rmdirSync(this.folder);
  }

  private tryToWrite(bytes: number): boolean {
    try {
      writeFileSync(this.ballast, Buffer.alloc(bytes), { flag: 'a' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
      throw error;
    }
  }
}
