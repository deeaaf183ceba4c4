import type pg from 'pg';
import { rawDirectoryTables } from '../raw/raw-directory';
import { copy } from './copy';

/** Subjects that people name, most of them shared by many. */
const subjects = 40;

/** What each tells of themselves. Everything else of the directory is seeded with the people. */
const profileRows = `
  INSERT INTO networks_profiles (person_id, areas, subjects, works_with)
  SELECT id, ARRAY[(ARRAY['authority','provider','general','cross-cutting'])[1 + number % 4]], ARRAY['emne ' || number % ${subjects}, 'skolefravær'],
    'Tidlig opsporing i dagtilbud og skole, samarbejde mellem almen og special.'
  FROM (SELECT id, (row_number() OVER (ORDER BY id))::integer AS number FROM identity_persons) person ON CONFLICT DO NOTHING`;

/** The words one is found by stand in one column on the raw side: there they need not be kept apart by whom they belong to. */
const flat = `FROM (
  SELECT p.id, p.name, p.title, n.name AS organisation, m.organisation_id, m.roles, f.areas, f.subjects,
    p.letters || networks_letters(n.name) || coalesce(f.letters, '') AS letters
  FROM identity_persons p JOIN networks_memberships m ON m.person_id = p.id JOIN networks_current_names n USING (organisation_id)
  LEFT JOIN networks_profiles f ON f.person_id = p.id WHERE m.network_id = '`;

/** Puts the people of the largest network into both directories. @returns that network and how many people it has */
export async function seedDirectory(product: pg.Client, raw: pg.Client): Promise<{ readonly network: string; readonly people: number }> {
  await product.query(profileRows);
  // People were put in past the triggers that keep what they are found by.
  await product.query("UPDATE networks_memberships SET letters = networks_letters_of(person_id, organisation_id) WHERE letters = ''");
  await product.query('VACUUM ANALYZE networks_profiles, identity_persons, networks_memberships');
  const { rows } = await product.query<{ network: string; people: number }>(
    `SELECT network_id AS network, count(*)::integer AS people FROM networks_memberships GROUP BY network_id ORDER BY people DESC LIMIT 1`,
  );
  const { network, people } = rows[0]!;
  await raw.query(rawDirectoryTables);
  const columns = ['id', 'name', 'title', 'organisation', 'organisation_id', 'roles', 'areas', 'subjects', 'letters'];
  await copy(product, raw, 'directory', columns, `${flat}${network}') flat`);
  await raw.query('VACUUM ANALYZE directory');
  return { network, people };
}
