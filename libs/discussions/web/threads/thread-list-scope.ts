import { inject } from '@angular/core';
import type { ThreadFilter, ThreadSummaryView } from '@hv/discussions/contracts';
import { KeptSpaces, stayInSpace } from '@hv/networks/web';
import type { Page } from '@hv/platform/contracts';
import { Live } from '@hv/platform/web';
import { DiscussionsClient } from '../thread/discussions-client';
import { KeepingUpClient } from '../keeping-up/keeping-up-client';
import { spaceLaneOf } from '../thread/pending-posts';

/** Which spaces a list of threads is about. */
export interface ThreadListScope {
  /** The lane of the outbox in which threads are started there; null when they are started elsewhere. */
  readonly lane: string | null;
  /** Fails as the request does. */
  fetch(filter: ThreadFilter | null, after?: string): Promise<Page<ThreadSummaryView>>;
  /** Whether threads of a space can stand in the list. */
  has(spaceId: string): boolean;
  /** Hears what changes there. @param refused told when one may not any more @returns a function that stops that */
  stay(refused: () => void): () => void;
}

/** The threads of one space. Call in an injection context. */
export function ofSpace(spaceId: string): ThreadListScope {
  const [client, keepingUp, live] = [inject(DiscussionsClient), inject(KeepingUpClient), inject(Live)];
  return {
    lane: spaceLaneOf(spaceId),
    fetch: (filter, after) => (filter ? keepingUp.threads(spaceId, filter, after) : client.threads(spaceId, after)),
    has: (other) => other === spaceId,
    stay: (refused) => stayInSpace(live, spaceId, refused),
  };
}

/** The threads of all one's spaces, or of those of a network. What changes in them is heard as long as the shell is there. Call in an injection context. */
export function ofAllSpaces(networkId: string | null): ThreadListScope {
  const [keepingUp, spaces] = [inject(KeepingUpClient), inject(KeptSpaces)];
  return {
    lane: null,
    fetch: (filter, after) => keepingUp.allThreads(networkId, filter, after),
    has: (spaceId) => networkId === null || (spaces.space(spaceId).value()?.networkId ?? networkId) === networkId,
    stay: () => () => undefined,
  };
}
