import type { AskableView, NewPoll } from '@hv/discussions/contracts';
import type { Chance } from '../chance';
import { Asks } from './asks';
import { Bookmarks } from './bookmarks';
import { DraftsOfAnswers } from './drafts';
import type { Doer } from './doer';
import { Following } from './following';
import { Histories } from './histories';
import type { Lane } from './lane';
import { Moderation } from './moderation';
import { Moves } from './moves';
import type { signInPeople } from './people';
import { Reactions } from './reactions';
import { SameHere } from './same-here';
import { ScheduledPosts } from './scheduled-posts';
import { ThreadStates } from './thread-states';
import { type PolledPost, Votes } from './votes';
import { addPost, startThread } from './writing';

type People = Awaited<ReturnType<typeof signInPeople>>;

/** Everything that goes on at once. */
export interface Lanes {
  readonly all: readonly Lane[];
  readonly scheduled: ScheduledPosts;
  /** The thread whose posts everyone reacts to and votes on, and the questions. */
  readonly common: readonly string[];
}

const dates: NewPoll = { kind: 'multiple', options: ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag'] };
const leads = ['Randers Kommune', 'Kolding Kommune', 'Viborg Kommune'];

/** Writes what everyone needs, and gives everyone something to do. @param met told of every thread */
export async function layLanes(people: People, chance: Chance, met: (threadId: string) => void): Promise<Lanes> {
  const { readers, author, planner, questioner, steerer, mover, orderly, asker } = people;
  const network = await spaceOf(asker, 'Hele netværket');
  const cluster = await spaceOf(asker, 'Klynge Vest');
  const begin = async (doer: Doer, title: string, more = {}): Promise<string> => {
    const { id } = await startThread(doer, network, title, more);
    met(id);
    return id;
  };
  const common = await begin(author, 'Alle gør noget');
  const polled: PolledPost[] = [];
  for (const text of ['Hvornår?', 'Hvor?']) {
    const { id, poll } = await addPost(author, common, text, dates);
    polled.push({ id, poll: poll! });
  }
  const plain = await several(author, common, 3);
  const postIds = [...polled, ...plain].map(({ id }) => id);
  const questions = [
    await begin(questioner, 'Spørgsmål 1', { kind: 'question' }),
    await begin(questioner, 'Spørgsmål 2', { kind: 'question' }),
  ];
  const [history, reports, later] = [await begin(author, 'Rettelser'), await begin(author, 'Anmeldelser'), await begin(author, 'Planlagt')];
  const edited = await several(author, history, 3);
  const steered = await Promise.all(['Styret 1', 'Styret 2'].map((title) => aSteeredThread(steerer, network, title, met)));
  const scheduled = new ScheduledPosts(planner, chance.branch(1), later);
  const asked = await askedOf(people, network);
  const each = readers.flatMap((reader, at): Lane[] => [
    new Reactions(reader, chance.branch(10 + at), postIds),
    new Bookmarks(reader, chance.branch(20 + at), postIds),
    new Votes(reader, chance.branch(30 + at), polled),
    new DraftsOfAnswers(reader, chance.branch(40 + at), [common, history]),
    new Following(reader, chance.branch(50 + at), network, [common, history]),
    new SameHere(reader, chance.branch(60 + at), questions),
  ]);
  const all = [
    ...each,
    scheduled,
    new Histories(author, orderly, chance.branch(2), edited),
    new Moderation({ author, reporter: readers[0]!, moderator: orderly }, chance.branch(3), reports),
    new ThreadStates(steerer, chance.branch(4), steered),
    new Moves(mover, chance.branch(5), { network, cluster }, met),
    new Asks(asker, chance.branch(6), network, asked, met),
  ];
  return { all, scheduled, common: [common, ...questions] };
}

async function spaceOf(doer: Doer, name: string): Promise<string> {
  const { body } = await doer.client.get<{ items: { id: string; name: string }[] }>('/spaces?limit=200');
  return body.items.find((space) => space.name === name)!.id;
}

async function askedOf({ asker, leads: people }: People, spaceId: string) {
  const { body } = await asker.client.get<{ items: AskableView[] }>(`/spaces/${spaceId}/askable`);
  return leads.map((name, at) => ({ organisationId: body.items.find((one) => one.name === name)!.id, lead: people[at]! }));
}

async function several(doer: Doer, threadId: string, count: number) {
  return Promise.all(Array.from({ length: count }, (_, at) => addPost(doer, threadId, `Indlæg ${at + 1}`)));
}

async function aSteeredThread(doer: Doer, spaceId: string, title: string, met: (threadId: string) => void) {
  const thread = await startThread(doer, spaceId, title);
  met(thread.id);
  const posts = await several(doer, thread.id, 2);
  return { thread, postIds: posts.map(({ id }) => id) };
}
