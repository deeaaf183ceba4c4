import { Client } from '../../client';
import type { DeedLog } from './deed-log';
import { Doer } from './doer';

/** Who does what. Nobody reads with a mark of their own in a thread that they write in. */
const emails = {
  readers: ['deltager1@herning.example', 'deltager1@randers.example', 'deltager1@kolding.example'],
  author: 'deltager2@herning.example',
  planner: 'deltager2@randers.example',
  questioner: 'deltager2@kolding.example',
  steerer: 'konsulent@sus.example',
  mover: 'konsulent@implement.example',
  orderly: 'sekretariat@bronderslev.example',
  asker: 'projektleder@herning.example',
  leads: ['projektleder@randers.example', 'projektleder@kolding.example', 'projektleder@viborg.example'],
};

type Roles = { [Role in keyof typeof emails]: (typeof emails)[Role] extends string ? Doer : Doer[] };

/** Signs everyone in who does something. */
export async function signInPeople(address: string, log: DeedLog, giveUp: AbortSignal): Promise<Roles> {
  const signIn = async (email: string): Promise<Doer> => new Doer(await Client.signIn(address, email), log, giveUp);
  const [readers, leads, author, planner, questioner, steerer, mover, orderly, asker] = await Promise.all([
    Promise.all(emails.readers.map(signIn)),
    Promise.all(emails.leads.map(signIn)),
    signIn(emails.author),
    signIn(emails.planner),
    signIn(emails.questioner),
    signIn(emails.steerer),
    signIn(emails.mover),
    signIn(emails.orderly),
    signIn(emails.asker),
  ]);
  return { readers, leads, author, planner, questioner, steerer, mover, orderly, asker };
}
