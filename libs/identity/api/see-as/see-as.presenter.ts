import type { SeeAsView, SessionView } from '@hv/identity/contracts';
import type { LookingRow } from './see-as.queries';

export const seeAsView = ({ seeAsId, administratorId, administratorName, until }: LookingRow): SeeAsView => ({
  id: seeAsId,
  administratorId,
  administratorName,
  until: until.toISOString(),
});

/** A session as whoever looks by it sees it: somebody else's, but in the language of who looks. @param own the administrator's */
export const sessionOfOnlooker = ({ issuer: _issuer, ...own }: SessionView, row: LookingRow): SessionView => ({
  ...own,
  eraseAt: null,
  person: { ...own.person, id: row.personId, name: row.name, title: row.title, administrator: false },
  seeAs: seeAsView(row),
});
