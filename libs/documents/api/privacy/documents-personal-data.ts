import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, statement, type Work } from '@hv/platform/api';
import { type PersonalData, PersonalDataBook } from '@hv/platform/api/privacy';
import { approvalColumnsOfPersons, approvedBy, forgetReviews } from '../approvals/approval-personal-data';
import { forgetOwn, ownOfPerson, ownPersonColumns } from '../own/own-personal-data';
import { followedBy, followingColumns, forgetFollowing } from '../following/following-personal-data';

const broughtBy = statement<{ data: object }>(
  'documents_personal_data',
  `SELECT jsonb_build_object(
     'entries', coalesce((SELECT jsonb_agg(jsonb_build_object('name', e.name, 'kind', e.kind, 'address', e.url, 'madeAt', e.created_at, 'trashedAt', e.trashed_at) ORDER BY e.id)
       FROM documents_entries e WHERE e.created_by = $1), '[]'),
     'versions', coalesce((SELECT jsonb_agg(jsonb_build_object('document', e.name, 'number', v.number, 'note', v.note, 'at', v.created_at) ORDER BY v.created_at)
       FROM documents_versions v JOIN documents_entries e ON e.id = v.document_id WHERE v.created_by = $1), '[]'),
     'unfinished', coalesce((SELECT jsonb_agg(jsonb_build_object('name', u.metadata->>'name', 'bytes', u.bytes, 'begunAt', u.created_at) ORDER BY u.id)
       FROM documents_uploads u WHERE u.person_id = $1 AND u.finished_at IS NULL), '[]'),
     'openedInPrograms', coalesce((SELECT jsonb_agg(jsonb_build_object('name', e.name, 'at', s.made_at) ORDER BY s.made_at)
       FROM documents_passes s JOIN documents_entries e ON e.id = s.document_id WHERE s.person_id = $1), '[]'),
     'keptByPrograms', coalesce((SELECT jsonb_agg(jsonb_build_object('name', k.name, 'at', k.written_at) ORDER BY k.written_at)
       FROM documents_asides k WHERE k.person_id = $1), '[]'),
     'locked', coalesce((SELECT jsonb_agg(jsonb_build_object('name', e.name, 'at', l.made_at, 'until', l.expires_at) ORDER BY l.made_at)
       FROM documents_locks l JOIN documents_entries e ON e.id = l.entry_id WHERE l.person_id = $1), '[]')) AS data`,
);

/** What they had not sent to its end is expired at once: the next sweep takes it away with its file. */
const forgetUploads = statement<object>(
  'documents_forget_uploads',
  `UPDATE documents_uploads SET created_at = 'epoch', metadata = '{}' WHERE person_id = $1`,
);

const forgetAsides = statement<object>('documents_forget_asides', `DELETE FROM documents_asides WHERE person_id = $1`);

const forgetPasses = statement<object>('documents_forget_passes', `DELETE FROM documents_passes WHERE person_id = $1`);

const forgetLocks = statement<object>('documents_forget_locks', `DELETE FROM documents_locks WHERE person_id = $1`);

/** What is known of persons here: what they brought to libraries. It stays, since others work with it; whose it was is shown by the name, which identity forgets. */
@Injectable()
export class DocumentsPersonalData implements PersonalData, OnModuleInit {
  readonly capability = 'documents';
  readonly about = {
    da: 'De mapper, filer og links, du har lagt i bibliotekerne, de versioner, du har gemt, hvad du følger, dine favoritter, og hvad du sidst åbnede.',
    en: 'The folders, files and links you put in the libraries, the versions you saved, what you follow, your favourites, and what you opened last.',
  };
  readonly columns = [
    'documents_entries.created_by',
    'documents_entries.changed_by',
    'documents_entries.trashed_by',
    'documents_versions.created_by',
    'documents_uploads.person_id',
    ...followingColumns,
    ...ownPersonColumns,
    ...approvalColumnsOfPersons,
    'documents_locks.person_id',
    'documents_passes.person_id',
    'documents_asides.person_id',
  ];

  constructor(
    private readonly book: PersonalDataBook,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.book.register(this);
  }

  async personalData(personId: string): Promise<object> {
    const [row] = await this.database.run(broughtBy, [personId]);
    return {
      ...row!.data,
      ...(await followedBy(this.database, personId)),
      ...(await ownOfPerson(this.database, personId)),
      ...(await approvedBy(this.database, personId)),
    };
  }

  async erase(work: Work, personId: string): Promise<void> {
    await work.statement(forgetUploads, [personId]);
    await forgetFollowing(work, personId);
    await forgetOwn(work, personId);
    await forgetReviews(work, personId);
    await work.statement(forgetLocks, [personId]);
    await work.statement(forgetPasses, [personId]);
    await work.statement(forgetAsides, [personId]);
  }
}
