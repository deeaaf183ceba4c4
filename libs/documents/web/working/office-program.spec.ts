import { officeAddress, officeProgramOf } from './office-program';

describe('the program of a file', () => {
  it.each([
    ['Referat.docx', 'Word'],
    ['Regnskab.XLSX', 'Excel'],
    ['Oplæg.odp', 'PowerPoint'],
    ['Køreplan.pdf', undefined],
    ['docx', undefined],
  ])('%s', (name, program) => {
    expect(officeProgramOf(name)?.name).toBe(program);
  });

  it('is told where it finds the file', () => {
    expect(officeAddress(officeProgramOf('a.docx')!, 'https://x.dk/dav/t/p/s/a.docx')).toBe('ms-word:ofe|u|https://x.dk/dav/t/p/s/a.docx');
  });
});
