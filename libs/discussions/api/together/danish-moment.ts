const zone = 'Europe/Copenhagen';
const said = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
const hourMs = 3_600_000;

/** The moment of a minute in Denmark (`2026-11-24T08:00`), or null when there is none: no such day, or an hour that summer time leaves out. */
export function danishMoment(minute: string): Date | null {
  const asUtc = Date.parse(`${minute}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // Summer time first: of the hour that comes twice it is the earlier one.
  const found = [2, 1].map((hours) => new Date(asUtc - hours * hourMs)).find((at) => said.format(at).replace(' ', 'T') === minute);
  return found ?? null;
}
