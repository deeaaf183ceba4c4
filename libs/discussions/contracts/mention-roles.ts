/** What the roles of a space are called when all who have one are named, in the languages of the interface. */
export const mentionRoleNames: Readonly<Record<'da' | 'en', Readonly<Record<string, string>>>> = {
  da: {
    'project-lead': 'projektledere',
    participant: 'deltagere',
    consultant: 'konsulenter',
    monitor: 'styrelsen',
    secretariat: 'sekretariatet',
    guest: 'gæster',
  },
  en: {
    'project-lead': 'project leads',
    participant: 'participants',
    consultant: 'consultants',
    monitor: 'the agency',
    secretariat: 'the secretariat',
    guest: 'guests',
  },
};
