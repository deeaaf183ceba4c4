import { Injectable } from '@nestjs/common';
import type { OwnEntryView } from '@hv/documents/contracts';
import { type Actor, cursorOf, Database, type PageQuery, pageOf, readCursor } from '@hv/platform/api';
import { type Page, pageLimits } from '@hv/platform/contracts';
import { entryView } from '../entries/entry.presenter';
import { documentsOfMunicipality } from './municipality-documents.queries';

/** The documents of municipalities, in the spaces that somebody sees. */
@Injectable()
export class MunicipalityDocumentsService {
  constructor(private readonly database: Database) {}

  /** Those in a municipality's own spaces and those its people brought, the latest change first; none where the reader sees none. */
  async ofOne({ personId }: Actor, code: string, { limit = pageLimits.default, after }: PageQuery): Promise<Page<OwnEntryView>> {
    const position = after === undefined ? [null, null] : readCursor<[string, string]>(after, ['string', 'string']);
    const rows = await this.database.run(documentsOfMunicipality, [personId, code, limit + 1, ...position]);
    return pageOf(
      rows,
      limit,
      ({ writes, moderates, libraryName, folderName, atTime, ...row }): OwnEntryView => ({
        ...entryView(row, { personId, writes, moderates }),
        libraryName,
        folderName,
        at: atTime.toISOString(),
      }),
      ({ at, id }) => cursorOf([at, id]),
    );
  }
}
