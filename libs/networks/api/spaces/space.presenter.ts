import type { SpaceView } from '@hv/networks/contracts';
import type { SpaceRow } from './spaces.queries';

/** A space as one of those who see it sees it. */
export const spaceView = ({
  id,
  kind,
  name,
  purpose,
  networkId,
  parentSpaceId,
  archived,
  writes,
  moderates,
  organisations,
  people,
}: SpaceRow): SpaceView => ({
  id,
  kind,
  name,
  purpose,
  networkId,
  parentSpaceId,
  abilities: { write: writes, moderate: moderates },
  audience: { organisations, people },
  ...(archived ? { archived } : {}),
});
