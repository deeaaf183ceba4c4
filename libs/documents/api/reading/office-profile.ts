import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the program may not do for a file, also where it has a network: fetch what the file names elsewhere, or run what stands in it. */
const refused = ['BlockUntrustedRefererLinks', 'DisableMacrosExecution'];

const setting = (name: string): string =>
  `<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="${name}" oor:op="fuse"><value>true</value></prop></item>`;

const registry = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${refused.map(setting).join('')}</oor:items>`;

/** Makes a profile of LibreOffice that goes with a folder. @returns its address, as the program wants it */
export async function officeProfile(home: string): Promise<string> {
  const folder = join(home, 'profile');
  await mkdir(join(folder, 'user'), { recursive: true });
  await writeFile(join(folder, 'user', 'registrymodifications.xcu'), registry);
  return pathToFileURL(folder).href;
}
