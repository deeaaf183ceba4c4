/** A file that was chosen or dropped, and the folders it stood in there. */
export interface ChosenFile {
  readonly file: File;
  /** `Referater/2026`; empty when it was chosen by itself. */
  readonly path: string;
}

/** What systems and programs put beside people's files, which nobody wants to share. */
const beside = /^(\._.*|\.ds_store|~\$.*|\.~lock\..*#|thumbs\.db|desktop\.ini)$/i;

const isWanted = ({ file }: ChosenFile): boolean => !beside.test(file.name);

/** What was chosen by a picker of files or of a folder. */
export const filesOfInput = (list: FileList): ChosenFile[] => [...list].map((file) => ({ file, path: foldersOf(file) })).filter(isWanted);

/** Not every browser on a telephone says where a file stood. */
const foldersOf = ({ webkitRelativePath = '' }: Partial<File>): string => webkitRelativePath.split('/').slice(0, -1).join('/');

/** What was dropped, with all that stands in its folders. Ask at once: it is gone after the event. */
export async function filesOfDrop(data: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const plain = entries.length > 0 ? [] : [...data.files].map((file) => ({ file, path: '' }));
  const found = await Promise.all(entries.map((entry) => filesWithin(entry, '')));
  return [...plain, ...found.flat()].filter(isWanted);
}

async function filesWithin(entry: FileSystemEntry, path: string): Promise<ChosenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ file, path }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inner = path ? `${path}/${entry.name}` : entry.name;
  const found: ChosenFile[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const next of some) found.push(...(await filesWithin(next, inner)));
  }
}
