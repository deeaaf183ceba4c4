import { csvTable } from './csv-table';

describe('a table for spreadsheets', () => {
  it.each([
    ['Anne', 'Anne'],
    ['Leder; børn', '"Leder; børn"'],
    ['»Anne« "A"', '"»Anne« ""A"""'],
    ['to\nlinjer', '"to\nlinjer"'],
    ['=1+1', "'=1+1"],
    ['+45', "'+45"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\uFF1D1+1', "'\uFF1D1+1"],
    [' =HYPERLINK("x";"y")', `"' =HYPERLINK(""x"";""y"")"`],
    ['\t=1', "'\t=1"],
  ])('has %j as %s', (text, cell) => expect(csvTable([[text]])).toBe(`\ufeff${cell}\r\n`));

  it('begins with a byte order mark, parts cells by semicolons and ends each row', () => {
    expect(
      csvTable([
        ['Navn', 'Titel'],
        ['Åse', ''],
      ]),
    ).toBe('\ufeffNavn;Titel\r\nÅse;\r\n');
    expect(csvTable([])).toBe('\ufeff');
  });
});
