import { discussions } from './da/discussions';
import { identity } from './da/identity';
import { networks } from './da/networks';
import { notifications } from './da/notifications';
import { problems } from './da/problems';
import { shell } from './da/shell';

/** All the Danish texts: part of the first page, so that nothing is shown without them. */
export const da = { discussions, identity, networks, notifications, problems, shell };

/** What every language has to say. */
export type Texts = typeof da;
