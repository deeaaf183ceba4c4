import type { SessionView } from '@hv/identity/contracts';
import type { SessionRow } from './sessions.queries';

/** A session as its person sees it. */
export const sessionView = (row: SessionRow): SessionView => ({
  person: { id: row.personId, name: row.name, title: row.title, language: row.language, administrator: row.administrator },
  assurance: row.assurance,
  authenticatedAt: row.authenticatedAt.toISOString(),
  ...(row.issuerId === null ? {} : { issuer: row.issuerId }),
  expiresAt: row.expiresAt.toISOString(),
  eraseAt: row.eraseAt?.toISOString() ?? null,
  seeAs: null,
});
