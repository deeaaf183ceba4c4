import { Injectable } from '@nestjs/common';
import type { LibraryEntryView } from '@hv/documents/contracts';
import { type Actor, cursorOf, Database, type PageQuery, pageOf, readCursor, statement } from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { type ListedRow, shownColumns, shownJoins } from '../entries/entries.queries';
import { entryView } from '../entries/entry.presenter';
import { ownColumns, ownJoins } from '../own/own-columns';
import { TagsService } from './tags.service';

/** What has a tag, as far as a person sees it, by name. $1 person, $2 tag, $3 limit, $4 and $5 name and id to go on from, or null */
const entriesTagged = statement<ListedRow>(
  'documents_entries_tagged',
  `WITH mine AS MATERIALIZED (
     SELECT a.space_id, bool_or(a.writes) AS writes, bool_or(a.moderates) AS moderates FROM networks_access a WHERE a.person_id = $1 GROUP BY a.space_id
   ), listed AS MATERIALIZED (
     SELECT e.id, mine.writes, mine.moderates FROM documents_tagged given JOIN documents_entries e ON e.id = given.document_id AND e.trashed_at IS NULL
     JOIN mine ON mine.space_id = e.space_id
     WHERE given.tag_id = $2 AND ($4::text IS NULL OR (e.name COLLATE danish, e.id) > ($4 COLLATE danish, $5::uuid))
     ORDER BY e.name COLLATE danish, e.id LIMIT $3
   )
   SELECT ${shownColumns}, ${ownColumns('$1')}, 1 AS rank, listed.writes, listed.moderates
   FROM listed JOIN documents_entries e ON e.id = listed.id ${shownJoins} ${ownJoins('$1')} ORDER BY e.name COLLATE danish, e.id`,
);

/** What has a tag. */
@Injectable()
export class TaggedService {
  constructor(
    private readonly database: Database,
    private readonly tags: TagsService,
  ) {}

  /** By name. @throws NotFound also when they see nothing that has it */
  async page(actor: Actor, tagId: string, { limit = pageLimits.default, after }: PageQuery): Promise<Page<LibraryEntryView>> {
    const { personId } = actor;
    const position = after === undefined ? [null, null] : readCursor<[string, string]>(after, ['string', 'string']);
    await this.tags.find(actor, tagId);
    const rows = await this.database.run(entriesTagged, [personId, tagId, limit + 1, ...position]);
    return pageOf(
      rows,
      limit,
      (row) => entryView(row, { personId, writes: row.writes, moderates: row.moderates }),
      ({ name, id }) => cursorOf([name, id]),
    );
  }
}
