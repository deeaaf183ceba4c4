import { statement } from '@hv/platform/api';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly language: string;
}

/** Changes a person's language; no row when it was that already. */
export const setLanguage = statement<{ readonly id: string }>(
  'identity_set_language',
  `UPDATE identity_persons SET language = $2, version = version + 1 WHERE id = $1 AND language <> $2 RETURNING id`,
);

export const personById = statement<PersonRow>(
  'identity_person_by_id',
  `SELECT id, name, title, language FROM identity_persons WHERE id = $1`,
);

/** Everything kept of a person here, as an export shows it. */
export const personalDataOf = statement<{ readonly data: object }>(
  'identity_personal_data',
  `SELECT jsonb_build_object(
     'person', jsonb_build_object('name', p.name, 'title', p.title, 'language', p.language, 'createdAt', p.created_at, 'erasedAt', p.erased_at),
     'account', (SELECT jsonb_build_object('email', a.email, 'administrator', a.administrator, 'blockedAt', a.blocked_at, 'createdAt', a.created_at)
       FROM identity_accounts a WHERE a.person_id = p.id),
     'sessions', (SELECT coalesce(jsonb_agg(jsonb_build_object('device', s.device, 'createdAt', s.created_at, 'usedAt', s.used_at, 'expiresAt', s.expires_at) ORDER BY s.id), '[]')
       FROM identity_sessions s JOIN identity_accounts a ON a.id = s.account_id WHERE a.person_id = p.id),
     'accessTokens', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'scopes', t.scopes, 'createdAt', t.created_at, 'expiresAt', t.expires_at, 'endedAt', t.ended_at) ORDER BY t.id), '[]')
       FROM identity_access_tokens t WHERE t.author_id = p.id),
     'authenticatorAppSince', (SELECT t.confirmed_at FROM identity_authenticators t JOIN identity_accounts a ON a.id = t.account_id WHERE a.person_id = p.id),
     'addressChanges', (SELECT coalesce(jsonb_agg(jsonb_build_object('from', n.old_email, 'to', n.new_email, 'askedAt', n.created_at, 'confirmedAt', n.confirmed_at) ORDER BY n.id), '[]')
       FROM identity_address_changes n JOIN identity_accounts a ON a.id = n.account_id WHERE a.person_id = p.id),
     'copies', (SELECT coalesce(jsonb_agg(jsonb_build_object('askedAt', e.asked_at, 'readyAt', e.ready_at, 'until', e.until) ORDER BY e.id), '[]')
       FROM identity_exports e WHERE e.person_id = p.id),
     'leaving', (SELECT jsonb_build_object('askedAt', l.asked_at, 'byThemselves', l.asked_by = p.id, 'reason', l.reason, 'eraseAt', l.erase_at)
       FROM identity_leavings l WHERE l.person_id = p.id),
     'seenAs', (SELECT coalesce(jsonb_agg(jsonb_build_object('reason', o.reason, 'startedAt', o.started_at, 'endedAt', o.ended_at) ORDER BY o.id), '[]')
       FROM identity_see_as o WHERE o.person_id = p.id),
     'lookedAs', (SELECT coalesce(jsonb_agg(jsonb_build_object('reason', o.reason, 'startedAt', o.started_at, 'endedAt', o.ended_at) ORDER BY o.id), '[]')
       FROM identity_see_as o WHERE o.administrator_id = p.id),
     'organisations', (SELECT coalesce(jsonb_agg(jsonb_build_object('issuer', f.issuer, 'subject', f.subject, 'createdAt', f.created_at, 'usedAt', f.used_at) ORDER BY f.id), '[]')
       FROM identity_federated_accounts f JOIN identity_accounts a ON a.id = f.account_id WHERE a.person_id = p.id),
     'passkeys', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', k.name, 'createdAt', k.created_at, 'usedAt', k.used_at) ORDER BY k.id), '[]')
       FROM identity_passkeys k JOIN identity_accounts a ON a.id = k.account_id WHERE a.person_id = p.id)
   ) AS data
   FROM identity_persons p WHERE p.id = $1`,
);

/** The person's account, locked; no row when there is none. */
export const lockAccountOfPerson = statement<{ readonly id: string; readonly personId: string }>(
  'identity_lock_account_of_person',
  `SELECT id, person_id AS "personId" FROM identity_accounts WHERE person_id = $1 FOR UPDATE`,
);

/** Deletes an account with its sessions and tokens, and the links sent to its address. */
export const deleteAccount = statement<object>(
  'identity_delete_account',
  `WITH account AS (DELETE FROM identity_accounts WHERE id = $1 RETURNING email)
   DELETE FROM identity_invitations i USING account WHERE i.email = lower(account.email)`,
);

/** Why administrators looked as somebody may tell of them. $1 person */
export const forgetReasons = statement<object>('identity_forget_reasons', `UPDATE identity_see_as SET reason = '' WHERE person_id = $1`);

/** Leaves of a person the row that what they wrote hangs on; no row when they were erased before. */
export const forgetPerson = statement<{ readonly id: string }>(
  'identity_forget_person',
  `UPDATE identity_persons SET name = $2, title = '', erased_at = now(), version = version + 1 WHERE id = $1 AND erased_at IS NULL RETURNING id`,
);
