import type { ProfileView } from '@hv/networks/contracts';
import { statement } from '@hv/platform/api';

/** A day in Denmark is over when it is over there. */
export const awayNow = (profile: string): string =>
  `CASE WHEN ${profile}.away_until >= (now() AT TIME ZONE 'Europe/Copenhagen')::date THEN ${profile}.away_until::text END`;

/** Someone's own profile; who never kept one has an empty one. $1 person */
export const profileOf = statement<ProfileView>(
  'networks_profile_of',
  `SELECT p.id AS "personId", p.name, p.title, coalesce(f.areas, '{}') AS areas, coalesce(f.subjects, '{}') AS subjects,
     coalesce(f.telephone, '') AS telephone, coalesce(a.email, '') AS email, coalesce(f.show_email, false) AS "showEmail",
     coalesce(f.languages, '{}') AS languages, ${awayNow('f')} AS "awayUntil", coalesce(f.works_with, '') AS "worksWith",
     f.picture_id AS "pictureId", coalesce(f.version, 1) AS version
   FROM identity_persons p LEFT JOIN identity_accounts a ON a.person_id = p.id LEFT JOIN networks_profiles f ON f.person_id = p.id
   WHERE p.id = $1`,
);

/** Begins a profile where there is none. $1 person */
export const beginProfile = statement<object>(
  'networks_profile_begin',
  `INSERT INTO networks_profiles (person_id) VALUES ($1) ON CONFLICT DO NOTHING`,
);

export interface LockedProfile {
  readonly version: number;
  readonly pictureSha256: string | null;
}

/** A profile, kept from changing until the transaction ends. $1 person */
export const lockProfile = statement<LockedProfile>(
  'networks_profile_lock',
  `SELECT version, picture_sha256 AS "pictureSha256" FROM networks_profiles WHERE person_id = $1 FOR UPDATE`,
);

/** $1 person, $2 areas, $3 subjects, $4 telephone, $5 whether the address is shown, $6 languages, $7 away until, $8 what they work with */
export const keepProfile = statement<object>(
  'networks_profile_keep',
  `UPDATE networks_profiles SET areas = $2, subjects = $3, telephone = $4, show_email = $5, languages = $6, away_until = $7, works_with = $8,
     version = version + 1 WHERE person_id = $1`,
);

/** How others write some subjects. $1 subjects in lower case */
export const knownSubjects = statement<{ subject: string }>(
  'networks_subjects_known',
  `SELECT DISTINCT ON (lower(subject)) subject FROM networks_profiles CROSS JOIN unnest(subjects) subject
   WHERE lower(subject) = ANY($1::text[]) ORDER BY lower(subject), subject`,
);

/** $1 person, $2 picture, $3 content, $4 type; the three of them null for no picture */
export const keepPicture = statement<object>(
  'networks_picture_keep',
  `UPDATE networks_profiles SET picture_id = $2, picture_sha256 = $3, picture_type = $4, version = version + 1 WHERE person_id = $1`,
);

export interface PictureRow {
  readonly sha256: string;
  readonly mediaType: string;
}

/** A picture, for those who share a network with whom it shows, and for themselves. $1 picture, $2 reader */
export const pictureFor = statement<PictureRow>(
  'networks_picture_for',
  `SELECT f.picture_sha256 AS sha256, f.picture_type AS "mediaType" FROM networks_profiles f WHERE f.picture_id = $1
     AND (f.person_id = $2 OR EXISTS (
       SELECT FROM networks_acquainted a JOIN networks_acquainted b USING (network_id) WHERE a.person_id = $2 AND b.person_id = f.person_id))`,
);

/** Takes a profile away. $1 person */
export const removeProfile = statement<{ pictureSha256: string | null }>(
  'networks_profile_remove',
  `DELETE FROM networks_profiles WHERE person_id = $1 RETURNING picture_sha256 AS "pictureSha256"`,
);
