import type { SecretariatView } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

/** The secretariats of someone's networks, as many of both as a page shows. $1 person */
export const secretariatsOf = statement<SecretariatView>(
  'networks_secretariats_of',
  `SELECT n.id AS "networkId", n.name AS network, coalesce(secretariat.people, '[]') AS people
   FROM networks_networks n LEFT JOIN LATERAL (
     SELECT json_agg(json_build_object('id', of.id, 'name', of.name, 'title', of.title, 'organisation', of.organisation)) AS people FROM (
       SELECT DISTINCT ON (p.name COLLATE danish, p.id) p.id, p.name, p.title, coalesce(o.name, '') AS organisation
       FROM networks_acquainted m JOIN identity_persons p ON p.id = m.person_id AND p.erased_at IS NULL
       LEFT JOIN networks_current_names o ON o.organisation_id = m.organisation_id
       WHERE m.network_id = n.id AND 'secretariat' = ANY(m.roles)
       ORDER BY p.name COLLATE danish, p.id, m.membership_id LIMIT 20
     ) of
   ) secretariat ON true
   WHERE n.id IN (SELECT network_id FROM networks_acquainted WHERE person_id = $1)
   ORDER BY n.name COLLATE danish, n.id LIMIT 50`,
);
