import { statement } from '@hv/platform/api';

/** $1 network, $2 name, $3 purpose, $4 and $5 first and last day */
export const changeNetwork = statement<{ version: number }>(
  'editing_change_network',
  `UPDATE networks_networks SET name = $2, purpose = $3, valid_from = $4, valid_to = $5, version = version + 1 WHERE id = $1 RETURNING version`,
);

/** Lets go of the phases beyond those that are kept. $1 network, $2 how many are kept */
export const dropPhases = statement<object>('editing_drop_phases', `DELETE FROM networks_phases WHERE network_id = $1 AND position > $2`);

/** $1 network, $2 JSON list of {name, from, to} in order */
export const keepPhases = statement<object>(
  'editing_keep_phases',
  `INSERT INTO networks_phases (network_id, position, name, valid_from, valid_to)
   SELECT $1, f.position, f.phase->>'name', (f.phase->>'from')::date, (f.phase->>'to')::date
   FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS f(phase, position)
   ON CONFLICT (network_id, position) DO UPDATE SET name = excluded.name, valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
);
