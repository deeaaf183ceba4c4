import { type Conversation, conversations } from './conversation';
import { abilitiesIn, membersOf } from './demo-access';
import { demoChance } from './demo-id';
import type { DemoNetwork } from './demo-types';
import { demoNetworks } from './network';

/** How far someone has read in a thread. */
export interface Reading {
  readonly email: string;
  readonly conversation: Conversation;
  /** The last post read; 0 for nothing. */
  readonly seq: number;
}

/** How far everyone has read in every thread they see: nearly all, but for a handful of the latest. */
export const readings = (): Reading[] => demoNetworks.flatMap(readingsIn);

function readingsIn(network: DemoNetwork): Reading[] {
  const latestFirst = conversations
    .filter((one) => one.network === network)
    .sort((one, other) => Date.parse(lastAt(other)) - Date.parse(lastAt(one)));
  return membersOf(network).flatMap((person) => {
    const seen = latestFirst.filter(({ space }) => abilitiesIn(network, space, person).see);
    return seen.map((conversation, age) => ({ email: person.email, conversation, seq: readUpTo(person.email, conversation, age) }));
  });
}

const lastAt = ({ posts }: Conversation): string => posts.at(-1)!.at;

/** @param age how many threads have something later in them */
function readUpTo(email: string, { title, posts }: Conversation, age: number): number {
  const own = posts.findLast(({ author }) => author === email)?.seq ?? 0;
  if (demoChance(`${email} leaves ${title}`) >= likelihoodUnread(age)) return posts.length;
  const missed = 1 + Math.floor(demoChance(`${email} misses in ${title}`) ** 2 * 8);
  return Math.max(own, posts.length - missed, 0);
}

const likelihoodUnread = (age: number): number => (age === 0 ? 0.9 : age < 6 ? 0.45 : age < 16 ? 0.1 : 0.01);
