import { type Role, roles } from '@hv/networks/contracts';

/** How people write roles, in Danish and English, and as the API does. */
const words: Record<Role, readonly string[]> = {
  'project-lead': ['projektleder', 'projektledelse', 'project lead', 'project leader', 'project manager', 'leder', 'pl'],
  participant: ['deltager', 'participant', 'medarbejder', ''],
  consultant: ['konsulent', 'proceskonsulent', 'consultant'],
  monitor: ['styrelse', 'styrelsen', 'monitor', 'følger'],
  secretariat: ['sekretariat', 'sekretær', 'secretariat'],
  guest: ['gæst', 'oplægsholder', 'guest', 'speaker'],
};

/** The role that a word means; null when it means none, participant when nothing is written. */
export function roleOf(text: string): Role | null {
  const word = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim();
  return roles.find((role) => words[role].includes(word)) ?? null;
}
