import type { Texts } from './da';
import { discussions } from './en/discussions';
import { identity } from './en/identity';
import { networks } from './en/networks';
import { notifications } from './en/notifications';
import { problems } from './en/problems';
import { search } from './en/search';
import { shell } from './en/shell';
import { threadRows } from './en/thread-rows';
import type { Words } from './words';

const steering = { ...discussions.steering, ...threadRows.steering };

/** All the English texts: fetched when somebody reads English. */
export const en: Words<Texts> = {
  discussions: { ...discussions, ...threadRows, steering },
  identity,
  networks,
  notifications,
  problems,
  search,
  shell,
};
