import { statement } from '@hv/platform/api';
import { waitOf } from './slow-mode';

export interface SettingsRow {
  readonly slowSeconds: number;
  readonly rules: object | null;
  readonly version: number;
  /** How long the reader has still to wait, seconds. */
  readonly wait: number;
}

/** No row: nobody has set anything. $1 space, $2 reader */
export const settingsOf = statement<SettingsRow>(
  'space_settings_of',
  `SELECT s.slow_seconds AS "slowSeconds", s.rules, s.version, ${waitOf('turn', 's.slow_seconds')} AS wait
   FROM discussions_space_settings s LEFT JOIN discussions_turns turn ON turn.space_id = s.space_id AND turn.person_id = $2 WHERE s.space_id = $1`,
);

/** What stood before, held by the transaction. $1 space */
export const holdSettings = statement<Omit<SettingsRow, 'wait'>>(
  'space_settings_hold',
  `SELECT slow_seconds AS "slowSeconds", rules, version FROM discussions_space_settings WHERE space_id = $1 FOR UPDATE`,
);

/** No row: it has another version; 0 when nothing was set. $1 space, $2 expected version, $3 seconds, $4 rules or null */
export const changeSettings = statement<{ version: number }>(
  'space_settings_change',
  `INSERT INTO discussions_space_settings AS s (space_id, slow_seconds, rules)
   SELECT $1, $3, $4::jsonb WHERE $2 = 0 OR EXISTS (SELECT FROM discussions_space_settings WHERE space_id = $1)
   ON CONFLICT (space_id) DO UPDATE SET slow_seconds = excluded.slow_seconds, rules = excluded.rules, version = s.version + 1 WHERE s.version = $2
   RETURNING version`,
);
