import { Injectable } from '@nestjs/common';
import { type CompareView, documentsProblems } from '@hv/documents/contracts';
import { type Actor, Database, NotFound, statement } from '@hv/platform/api';
import { LibraryAccess } from '../library-access';
import { compareTexts } from './compare-texts';

interface TextRow {
  readonly number: number;
  /** Null: it has not been read yet. */
  readonly state: 'read' | 'nothing' | 'failed' | 'too-large' | null;
  readonly text: string;
  readonly whole: boolean;
}

/** What was read from versions, as far as it is compared. $1 document, $2 numbers, $3 most characters and one */
const textsOf = statement<TextRow>(
  'documents_compare_texts',
  `SELECT v.number, t.state, coalesce(left(t.text, $3), '') AS text, coalesce(t.whole, true) AS whole
   FROM documents_versions v LEFT JOIN documents_texts t ON t.sha256 = v.sha256 WHERE v.document_id = $1 AND v.number = ANY($2::integer[])`,
);

const mostCharacters = 300_001;

/** Says what is another in two versions of a file. */
@Injectable()
export class ComparingService {
  constructor(
    private readonly database: Database,
    private readonly access: LibraryAccess,
  ) {}

  /** @throws NotFound when there is no such version */
  async compare(actor: Actor, documentId: string, from: number, to: number): Promise<CompareView> {
    await this.access.toEntry(actor, documentId, documentsProblems.documentNotFound);
    const rows = await this.database.run(textsOf, [documentId, [from, to], mostCharacters]);
    const [earlier, later] = [from, to].map((number) => rows.find((row) => row.number === number));
    if (!earlier || !later) throw new NotFound(documentsProblems.versionNotFound, 'There is no such version.');
    const told = { from, to, blocks: [], cut: false };
    const states = [earlier.state, later.state];
    if (states.includes(null)) return { ...told, state: 'waiting' };
    if (states.some((state) => state === 'nothing' || state === 'failed')) return { ...told, state: 'nothing' };
    const compared = states.includes('too-large') ? undefined : compareTexts(earlier.text, later.text);
    if (!compared) return { ...told, state: 'too-much' };
    return { ...told, ...compared, state: 'compared', cut: compared.cut || !earlier.whole || !later.whole };
  }
}
