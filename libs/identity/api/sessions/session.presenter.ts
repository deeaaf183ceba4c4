import type { SessionView } from '@hv/identity/contracts';
import type { SessionRow } from './sessions.queries';

/** A session as its person sees it. */
export const sessionView = (row: SessionRow): SessionView => ({
  person: { id: row.personId, name: row.name, title: row.title, language: row.language, administrator: row.administrator },
  assurance: row.assurance,
  authenticatedAt: row.authenticatedAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
});
