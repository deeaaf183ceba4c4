/**
 * SQL: the SHA-256 of everything an event says, of a row of `platform_events` called `e`. It is written here and not as a function of the
 * database, so that whoever changes the database does not change the measure with it.
 */
export const eventDigest = `sha256(convert_to(jsonb_build_array(e.id, e.name, e.actor_id, e.membership_id, e.network_id, e.space_id, e.object_kind,
  e.object_id, e.request_id, e.payload, (extract(epoch FROM e.occurred_at) * 1000000)::bigint)::text, 'UTF8'))`;
