import { demoId } from './demo-id';
import { demoPeople } from './people';
import type { Rows } from './rows';

/** When everyone's account was made: before the first network began. */
export const accountsMadeAt = '2015-09-28T08:00:00Z';

export const personId = (email: string): string => demoId(`person ${email}`, accountsMadeAt);

/** Runs the system and is in no network. */
const administrator = { email: 'admin@helevejen.example', name: 'Gunhild Serverby', title: 'Systemadministrator' };

/** Everyone of the demo with an account. @param passwordHash of the password they all have */
export function peopleRows(passwordHash: string): Rows[] {
  const everyone = [...demoPeople, administrator];
  return [
    {
      table: 'identity_persons',
      rows: everyone.map(({ email, name, title }) => ({
        id: personId(email),
        name,
        title,
        language: 'da',
        version: 1,
        created_at: accountsMadeAt,
      })),
    },
    {
      table: 'identity_accounts',
      rows: everyone.map(({ email }) => ({
        id: demoId(`account ${email}`, accountsMadeAt),
        person_id: personId(email),
        email,
        password_hash: passwordHash,
        administrator: email === administrator.email,
        created_at: accountsMadeAt,
      })),
    },
  ];
}
