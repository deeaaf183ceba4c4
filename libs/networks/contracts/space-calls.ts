import type { LiveReply } from '@hv/platform/contracts';

/** Client → server, about spaces. */
export interface SpaceCalls {
  /** Begins to hear what changes in a space's lists; repeated as heartbeat. */
  'space.join': (call: { spaceId: string }, reply: (answer: LiveReply) => void) => void;
  'space.leave': (call: { spaceId: string }, reply: (answer: LiveReply) => void) => void;
}

/** Server → client, about spaces. */
export interface SpacePushes {
  /** Which spaces one sees, or what one may do there, is another than before. */
  'spaces.changed': (told: object) => void;
  /** What a network is, or who takes part in it, is another than before. */
  'network.changed': (told: { readonly networkId: string }) => void;
}
