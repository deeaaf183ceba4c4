import type { AuditEntryView, AuditThingView } from '@hv/platform/contracts';
import type { AuditRow } from './audit.queries';

/** What is named by these events, by kind: to be asked for at once. */
export function namedBy(rows: readonly AuditRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const [kind, id] of rows.flatMap(thingsOf)) wanted.set(kind, (wanted.get(kind) ?? new Set()).add(id));
  return wanted;
}

/** @param names by `kind id` */
export function entryOf(row: AuditRow, names: ReadonlyMap<string, string>): AuditEntryView {
  const thing = (kind: string, id: string): AuditThingView => ({ kind, id, name: names.get(`${kind} ${id}`) ?? null });
  return {
    id: row.id,
    name: row.name,
    occurredAt: row.occurredAt.toISOString(),
    actor: row.actorId === null ? null : thing('person', row.actorId),
    object: thing(row.objectKind, row.objectId),
    network: row.networkId === null ? null : thing('network', row.networkId),
    space: row.spaceId === null ? null : thing('space', row.spaceId),
    facts: JSON.stringify(row.payload),
    requestId: row.requestId,
  };
}

function thingsOf({ actorId, objectKind, objectId, networkId, spaceId }: AuditRow): (readonly [string, string])[] {
  return [
    ['person', actorId],
    [objectKind, objectId],
    ['network', networkId],
    ['space', spaceId],
  ].filter((pair): pair is [string, string] => pair[1] !== null);
}
