import { identity } from './identity';
import { networks } from './networks';
import { notifications } from './notifications';
import { problems } from './problems';
import { shell } from './shell';
import { threadRows } from './thread-rows';

/** The Danish texts that are part of the first page, so that nothing is shown without them. */
export const first = { discussions: threadRows, identity, networks, notifications, problems, shell };
