import type { AuditEntryView, AuditThingView } from '@hv/platform/contracts';
import { csvTable } from '../csv';

const heads = ['Nr.', 'Tid (UTC)', 'Hændelse', 'Hvem', 'Hvem (id)', 'Hvad', 'Hvad (id)', 'Navn', 'Netværk', 'Rum', 'Fakta', 'Forespørgsel'];

const nameOf = (thing: AuditThingView | null): string => thing?.name ?? thing?.id ?? '';

/**
 * Events as a table for spreadsheets.
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
  return csvTable([heads, ...rows, ...(whole ? [] : [['Tabellen er ikke hele loggen: der er ældre hændelser.']])]);
}
