import type { Texts } from './da';
import { discussions } from './en/discussions';
import { identity } from './en/identity';
import { networks } from './en/networks';
import { notifications } from './en/notifications';
import { problems } from './en/problems';
import { shell } from './en/shell';
import type { Words } from './words';

/** All the English texts: fetched when somebody reads English. */
export const en: Words<Texts> = { discussions, identity, networks, notifications, problems, shell };
