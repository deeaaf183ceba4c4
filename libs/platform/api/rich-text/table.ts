import { RichTextNode, checkedAttributes } from '@hv/platform/contracts';
import { element } from './markup';

type RenderBlocks = (nodes: readonly RichTextNode[] | undefined) => string;

/**
 * A table in a box that can be moved sideways, by keyboard too, where it is wider than its place. What is not a row or a cell in it gets one of its own,
 * for a browser would move it out of the table.
 */
export function renderTable(table: RichTextNode, renderBlocks: RenderBlocks): string {
  const rows = (table.content ?? []).map((row) =>
    row.type === 'tableRow' ? element('tr', renderCells(row, renderBlocks)) : inCell(renderBlocks([row]), (cell) => element('tr', cell)),
  );
  return element('div', element('table', element('tbody', rows.join(''))), { class: 'wide', tabindex: 0 });
}

function renderCells(row: RichTextNode, renderBlocks: RenderBlocks): string {
  const cells = row.content ?? [];
  // A row of headers alone heads the columns; a header beside data heads its row.
  const scope = cells.every(({ type }) => type === 'tableHeader') ? 'col' : 'row';
  return cells.map((cell) => renderCell(cell, scope, renderBlocks)).join('');
}

function renderCell(cell: RichTextNode, scope: 'col' | 'row', renderBlocks: RenderBlocks): string {
  const isHeader = cell.type === 'tableHeader';
  if (!isHeader && cell.type !== 'tableCell') return inCell(renderBlocks([cell]), (html) => html);
  const { colspan, rowspan } = checkedAttributes('node', cell) ?? {};
  const spans = { colspan: colspan === 1 ? undefined : colspan, rowspan: rowspan === 1 ? undefined : rowspan };
  const inner = renderBlocks(cell.content);
  return isHeader ? element('th', inner, { scope, ...spans }) : element('td', inner, spans);
}

function inCell(html: string, around: (cell: string) => string): string {
  return html === '' ? '' : around(element('td', html));
}
