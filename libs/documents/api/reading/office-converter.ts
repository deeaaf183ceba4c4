import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Containment } from './contained-process';
import { officeProfile } from './office-profile';
import { Reader } from './reader';

const places = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

const limits: Containment = { memory: 3_000_000_000, cpu: 90, file: 200_000_000 };

/** LibreOffice, where it is installed: makes PDFs of the files of office suites. */
@Injectable()
export class OfficeConverter {
  /** Where the program is; undefined where there is none. */
  program: Promise<string | undefined> = firstOf(places);

  constructor(private readonly reader: Reader) {}

  /**
   * Makes a PDF.
   * @param path of a file that lies in a folder for this alone, which also takes what the program keeps for itself
   * @returns the PDF's path; undefined when none came of it, or the program is not here
   */
  async toPdf(path: string, home: string): Promise<string | undefined> {
    const program = await this.program;
    if (program === undefined) return undefined;
    const made = join(home, 'made');
    const own = await officeProfile(home);
    const quiet = ['--headless', '--norestore', '--nologo', '--nolockcheck', '--nodefault'];
    const well = await this.reader.convert(
      [program, `-env:UserInstallation=${own}`, ...quiet, '--convert-to', 'pdf', '--outdir', made, path],
      home,
      limits,
    );
    const [pdf] = well ? await readdir(made).catch(() => []) : [];
    return pdf && join(made, pdf);
  }
}

async function firstOf(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return undefined;
}
