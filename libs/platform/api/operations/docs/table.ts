import { element, escapeHtml } from '../../rich-text/markup';

/** A table that a screen reader can walk: caption, column heads, and the first cell of a row as its head. Cells are html, the caption is text. */
export function tableOf(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const head = element('thead', element('tr', heads.map((text) => element('th', text, { scope: 'col' })).join('')));
  const body = rows.map(([first = '', ...rest]) =>
    element('tr', element('th', first, { scope: 'row' }) + rest.map((cell) => element('td', cell)).join('')),
  );
  const table = element('table', element('caption', escapeHtml(caption)) + head + element('tbody', body.join('')));
  return element('div', table, { class: 'wide', tabindex: '0', role: 'region', 'aria-label': caption });
}
