import type { DocumentTitleView, SuggestedDocumentView } from '@hv/documents/contracts';
import { statement } from '@hv/platform/api';

/** As far as somebody sees them, also in the trash. $1 person, $2 entries */
export const titlesOf = statement<DocumentTitleView>(
  'documents_titles',
  `SELECT e.id, e.kind, e.name, e.library_id AS "libraryId", e.trashed_at IS NOT NULL AS trashed FROM documents_entries e
   WHERE e.id = ANY($2::uuid[]) AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = e.space_id AND a.person_id = $1)`,
);

/**
 * The files and links of a library that somebody sees, by a part of their name: those whose name begins so first, then what changed last.
 * $1 person, $2 library, $3 part, $4 at most
 */
export const suggestedDocuments = statement<SuggestedDocumentView>(
  'documents_suggested',
  `SELECT e.id, e.name, coalesce(folder.name, '') AS folder FROM documents_entries e LEFT JOIN documents_entries folder ON folder.id = e.folder_id
   WHERE e.library_id = $2 AND e.kind <> 'folder' AND e.trashed_at IS NULL AND position(lower($3) IN lower(e.name)) > 0
     AND EXISTS (SELECT FROM networks_access a WHERE a.space_id = e.space_id AND a.person_id = $1)
   ORDER BY starts_with(lower(e.name), lower($3)) DESC, e.changed_at DESC, e.id LIMIT $4`,
);
