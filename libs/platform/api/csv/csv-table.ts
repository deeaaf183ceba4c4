/** What a spreadsheet would take for a formula, also behind blanks and written at full width. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/;

/** A cell that a spreadsheet shows as it is written: quoted where needed, and never a formula. */
function cell(text: string): string {
  const shown = formula.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/** Rows of cells as Danish spreadsheets open a table: `;`, CRLF and a byte order mark; nothing in it is a formula. */
export const csvTable = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;
