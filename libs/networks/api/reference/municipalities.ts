import { statement } from '@hv/platform/api';
import register from '../municipalities.json';

/** Brings the table of municipalities to what this release knows; changes nothing when it is so already. $1 the municipalities as JSON */
export const fillMunicipalities = statement<object>(
  'municipalities_fill',
  `INSERT INTO networks_municipalities AS m (code, name, formal_name, name_en, region_code, region_name, region_name_from_2027)
   SELECT code, name, "formalName", "nameEn", "regionCode", "regionName", "regionNameFrom2027"
   FROM jsonb_to_recordset($1) AS known (code text, name text, "formalName" text, "nameEn" text, "regionCode" text, "regionName" text, "regionNameFrom2027" text)
   ON CONFLICT (code) DO UPDATE SET name = excluded.name, formal_name = excluded.formal_name, name_en = excluded.name_en,
     region_code = excluded.region_code, region_name = excluded.region_name, region_name_from_2027 = excluded.region_name_from_2027
   WHERE (m.name, m.formal_name, m.name_en, m.region_code, m.region_name, m.region_name_from_2027)
     IS DISTINCT FROM (excluded.name, excluded.formal_name, excluded.name_en, excluded.region_code, excluded.region_name, excluded.region_name_from_2027)`,
);

/** The 98 municipalities of Denmark, as `fillMunicipalities` takes them. */
export const municipalitiesJson = (): string => JSON.stringify(register.municipalities);
