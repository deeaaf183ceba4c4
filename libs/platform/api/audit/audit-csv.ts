import type { AuditEntryView, AuditThingView } from '@hv/platform/contracts';

const heads = ['Nr.', 'Tid (UTC)', 'Hændelse', 'Hvem', 'Hvem (id)', 'Hvad', 'Hvad (id)', 'Navn', 'Netværk', 'Rum', 'Fakta', 'Forespørgsel'];

/** What a spreadsheet would take for a formula, also behind blanks. */
const formula = /^\s*[=+\-@\t\r]/;

function cell(text: string): string {
  const shown = formula.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

const nameOf = (thing: AuditThingView | null): string => thing?.name ?? thing?.id ?? '';

/**
 * Events as Danish spreadsheets open a table: `;`, CRLF and a byte order mark; nothing in it is a formula.
 * @param whole whether these are all; if not, the last row says so
 */
export function auditCsv(entries: readonly AuditEntryView[], whole: boolean): string {
  const rows = entries.map(({ id, occurredAt, name, actor, object, network, space, facts, requestId }) => [
    String(id),
    occurredAt,
    name,
    nameOf(actor),
    actor?.id ?? '',
    object.kind,
    object.id,
    object.name ?? '',
    nameOf(network),
    nameOf(space),
    facts,
    requestId ?? '',
  ]);
  return `\ufeff${[heads, ...rows, ...(whole ? [] : [['Tabellen er ikke hele loggen: der er ældre hændelser.']])].map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;
}
