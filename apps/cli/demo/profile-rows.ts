import type { Area, SpokenLanguage } from '@hv/networks/contracts';
import { demoPeople } from './people';
import { personId } from './people-rows';
import type { Rows } from './rows';

interface Told {
  readonly areas: readonly Area[];
  readonly subjects: readonly string[];
  readonly worksWith: string;
}

const told = (areas: readonly Area[], subjects: readonly string[], worksWith: string): Told => ({ areas, subjects, worksWith });

/** What people of a title tell of themselves; invented, as they are. */
const toldBy: Readonly<Record<string, Told>> = {
  Projektleder: told(
    ['cross-cutting'],
    ['omlægning', 'netværksmøder'],
    'Leder omlægningen hos os og samler trådene mellem myndighed, udfører og almen.',
  ),
  Dagtilbudsleder: told(['general'], ['dagtilbud', 'tidlig opsporing'], 'Tidlig opsporing i dagtilbud, og hvordan vi får forældrene med.'),
  Skoleleder: told(['general'], ['skole', 'skolefravær'], 'Bekymrende skolefravær og samarbejdet mellem skole og forvaltning.'),
  Sundhedsplejerske: told(
    ['general'],
    ['spædbørn', 'tidlig opsporing'],
    'De første leveår: hvad vi ser i hjemmet, og hvem vi siger det til.',
  ),
  'PPR-leder': told(['general', 'cross-cutting'], ['PPR', 'skolefravær'], 'PPR tættere på skoler og dagtilbud.'),
  'Psykolog i PPR': told(['general'], ['PPR', 'trivsel'], 'Rådgivning til skoler og dagtilbud, før en sag bliver en sag.'),
  Familiebehandler: told(
    ['provider'],
    ['familiebehandling', 'netværksmøder'],
    'Behandling i familiens hverdag, og hvordan netværket bliver en del af den.',
  ),
  Socialrådgiver: told(
    ['authority'],
    ['underretninger', 'børnesamtaler'],
    'Underretninger og børnesamtaler. Vi prøver dialogbaseret underretning.',
  ),
  'Leder af familieafdelingen': told(
    ['authority', 'provider'],
    ['underretninger', 'omlægning'],
    'Flere forebyggende forløb og færre anbringelser.',
  ),
  'Teamleder, modtagelsen': told(['authority'], ['underretninger'], 'Den første modtagelse: hurtigere svar til den, der underretter.'),
};

/** What the demo's people tell of themselves; some tell nothing. */
export function profileRows(): Rows {
  const rows = demoPeople.flatMap(({ email, title }, index) => {
    const one = toldBy[title];
    const languages: SpokenLanguage[] = index % 7 === 0 ? ['da', 'de'] : ['da', 'en'];
    return one
      ? [
          {
            person_id: personId(email),
            areas: one.areas,
            subjects: one.subjects,
            works_with: one.worksWith,
            languages,
            show_email: index % 2 === 0,
          },
        ]
      : [];
  });
  return { table: 'networks_profiles', rows };
}
