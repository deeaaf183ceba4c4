const programs = [
  { name: 'Word', scheme: 'ms-word', extensions: ['doc', 'docx', 'docm', 'dotx', 'odt', 'rtf'] },
  { name: 'Excel', scheme: 'ms-excel', extensions: ['xls', 'xlsx', 'xlsm', 'xlsb', 'ods', 'csv'] },
  { name: 'PowerPoint', scheme: 'ms-powerpoint', extensions: ['ppt', 'pptx', 'pptm', 'odp'] },
] as const;

/** The program of one's computer that a file is worked on in; undefined when it is none of Office. */
export type OfficeProgram = (typeof programs)[number];

/** @param name of the file */
export function officeProgramOf(name: string): OfficeProgram | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return programs.find(({ extensions }) => (extensions as readonly string[]).includes(extension));
}

/** The address that opens a file in its program, to be worked on. @param url where the program finds it */
export const officeAddress = ({ scheme }: OfficeProgram, url: string): string => `${scheme}:ofe|u|${url}`;
