import type { ReportOutcome, ReportReason } from '@hv/discussions/contracts';
import { statement } from '@hv/platform/api';

/** A report with the names its readers need, as they are today. */
export interface ReportRow {
  readonly id: string;
  readonly reason: ReportReason | 'show-again';
  readonly words: string | null;
  readonly createdAt: Date;
  readonly version: number;
  readonly reporterId: string;
  readonly reporterName: string;
  readonly reporterOrganisation: string | null;
  readonly postId: string;
  readonly spaceId: string;
  readonly networkId: string;
  readonly spaceName: string;
  readonly threadId: string;
  readonly threadTitle: string;
  readonly seq: number;
  readonly authorId: string;
  readonly authorName: string;
  readonly organisation: string | null;
  readonly text: string;
  readonly hiddenReason: string | null;
  readonly removed: boolean;
  readonly outcome: ReportOutcome | null;
  readonly note: string | null;
  readonly handledById: string | null;
  readonly handledByName: string | null;
  readonly handledAt: Date | null;
  /** When it was handled, to the microsecond, for the cursor. */
  readonly position: string | null;
}

const columns = `r.id, r.reason, r.words, r.created_at AS "createdAt", r.version, r.reporter_id AS "reporterId", reporter.name AS "reporterName",
  theirs.name AS "reporterOrganisation", p.id AS "postId", t.space_id AS "spaceId", t.network_id AS "networkId", s.name AS "spaceName",
  t.id AS "threadId", t.title AS "threadTitle", p.seq, p.author_id AS "authorId", author.name AS "authorName", n.name AS organisation,
  left(p.text, 600) AS text, p.extra->>'hiddenReason' AS "hiddenReason", p.removed_at IS NOT NULL AS removed, r.outcome, r.note,
  r.handled_by AS "handledById", handler.name AS "handledByName", r.handled_at AS "handledAt", r.handled_at::text AS position`;

const joined = `JOIN discussions_posts p ON p.id = r.post_id JOIN discussions_threads t ON t.id = p.thread_id
  JOIN networks_spaces s ON s.id = t.space_id JOIN identity_persons author ON author.id = p.author_id
  JOIN identity_persons reporter ON reporter.id = r.reporter_id LEFT JOIN identity_persons handler ON handler.id = r.handled_by
  LEFT JOIN networks_current_names n ON n.organisation_id = p.organisation_id
  LEFT JOIN LATERAL (
    SELECT names.name FROM networks_memberships m JOIN networks_current_names names ON names.organisation_id = m.organisation_id
    WHERE m.person_id = r.reporter_id AND m.network_id = r.network_id ORDER BY m.valid_to DESC NULLS FIRST, m.id LIMIT 1
  ) theirs ON true`;

/**
 * Notes a report. Who has reported the post before does not do so again; only the wish to have it shown is heard anew once it was answered.
 * No row: it is there already. $1 id, $2 post, $3 network, $4 who, $5 reason, $6 words or null
 */
export const addReport = statement<{ id: string }>(
  'report_add',
  `INSERT INTO discussions_reports AS r (id, post_id, network_id, reporter_id, reason, words) VALUES ($1, $2, $3, $4, $5, $6)
   ON CONFLICT (post_id, reporter_id) DO UPDATE SET reason = excluded.reason, words = excluded.words, created_at = now(), version = r.version + 1,
     handled_at = NULL, handled_by = NULL, outcome = NULL, note = NULL
     WHERE excluded.reason = 'show-again' AND r.handled_at IS NOT NULL
   RETURNING id`,
);

/** $1 post, $2 who */
export const reportOf = statement<{ id: string; reason: ReportReason | 'show-again'; createdAt: Date; handled: boolean }>(
  'report_of',
  `SELECT id, reason, created_at AS "createdAt", handled_at IS NOT NULL AS handled FROM discussions_reports WHERE post_id = $1 AND reporter_id = $2`,
);

/** $1 report */
export const reportById = statement<ReportRow>('report_by_id', `SELECT ${columns} FROM discussions_reports r ${joined} WHERE r.id = $1`);

const concerned = `r.network_id = ANY($2::uuid[]) AND t.space_id = ANY($1::uuid[])`;

/** Open ones in some spaces: what is about a child first, then the oldest. $1 spaces, $2 their networks, $3 limit, $4 and $5 the place to go on from, or null */
export const openReports = statement<ReportRow>(
  'reports_open',
  `SELECT ${columns} FROM discussions_reports r ${joined}
   WHERE r.handled_at IS NULL AND ${concerned} AND ($4::integer IS NULL OR ((r.reason <> 'child')::integer, r.id) > ($4::integer, $5::uuid))
   ORDER BY (r.reason <> 'child')::integer, r.id LIMIT $3`,
);

/** Those that were handled, the latest first. $1 spaces, $2 their networks, $3 limit, $4 and $5 the place to go on from, or null */
export const handledReports = statement<ReportRow>(
  'reports_handled',
  `SELECT ${columns} FROM discussions_reports r ${joined}
   WHERE r.handled_at IS NOT NULL AND ${concerned} AND ($4::timestamptz IS NULL OR (r.handled_at, r.id) < ($4::timestamptz, $5::uuid))
   ORDER BY r.handled_at DESC, r.id DESC LIMIT $3`,
);

/** $1 spaces, $2 their networks */
export const countOpenReports = statement<{ open: number }>(
  'reports_count_open',
  `SELECT count(*)::integer AS open FROM discussions_reports r JOIN discussions_posts p ON p.id = r.post_id JOIN discussions_threads t ON t.id = p.thread_id
   WHERE r.handled_at IS NULL AND ${concerned}`,
);

/**
 * Answers a report, and with it all open ones of the same post and kind. No row: it has another version, or was answered.
 * $1 post, $2 report, $3 expected version, $4 outcome, $5 note or null, $6 who, $7 whether it is a wish to have it shown
 */
export const handleReports = statement<{ id: string; reporterId: string }>(
  'reports_handle',
  `WITH waiting AS MATERIALIZED (
     SELECT id, version FROM discussions_reports WHERE post_id = $1 AND handled_at IS NULL AND (reason = 'show-again') = $7 ORDER BY id FOR UPDATE
   )
   UPDATE discussions_reports r SET handled_at = now(), handled_by = $6, outcome = $4, note = $5, version = r.version + 1
   FROM waiting WHERE r.id = waiting.id AND EXISTS (SELECT FROM waiting asked WHERE asked.id = $2 AND asked.version = $3)
   RETURNING r.id, r.reporter_id AS "reporterId"`,
);
