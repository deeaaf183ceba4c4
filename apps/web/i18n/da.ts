import { first } from './da/first';
import { inside } from './da/inside';

const steering = { ...inside.discussions.steering, ...first.discussions.steering };

/** All the Danish texts together: the measure of what other languages have to say. */
export const da = {
  ...first,
  ...inside,
  discussions: { ...inside.discussions, ...first.discussions, steering },
  problems: { ...first.problems, ...inside.problems, identity: { ...first.problems.identity, ...inside.problems.identity } },
};

/** What every language has to say. */
export type Texts = typeof da;
