import type { SpaceCalls } from '@hv/networks/contracts';
import type { Live } from '@hv/platform/web';
import type { CallOf } from '@hv/platform/contracts';

const join: keyof SpaceCalls = 'space.join';
const leave: keyof SpaceCalls = 'space.leave';

/**
 * Hears what changes in a space's lists, across reconnects.
 * @param refused told when the server no longer lets one in @returns a function that leaves it
 */
export function stayInSpace(live: Live, spaceId: string, refused: () => void): () => void {
  const call: CallOf<SpaceCalls[typeof join]> = { spaceId };
  return live.keepJoined({ join, leave, call, joined: () => undefined, refused });
}
