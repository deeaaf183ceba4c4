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
