import type { AnyPostView, PostPageView, PostView, ThreadView } from '@hv/discussions/contracts';
import type { SpecMember } from '@hv/networks/api/testing';
import type { Answer, World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { ThreadRequests } from './a-thread';

type Done = Promise<Answer<ThreadView & ProblemView>>;

/** Requests of a moderator about whole threads. */
export class SteeringRequests {
  readonly threads: ThreadRequests;

  constructor(world: World, member: SpecMember) {
    this.threads = new ThreadRequests(world, member);
  }

  split(threadId: string, postIds: readonly string[], more: object = {}, headers: object = {}): Done {
    return this.threads.send('POST', `/threads/${threadId}/split`, { postIds, title: 'For sig selv', ...more }, headers);
  }

  merge(threadId: string, intoThreadId: string, headers: object = {}): Done {
    return this.threads.send('POST', `/threads/${threadId}/merge`, { intoThreadId }, headers);
  }

  move(threadId: string, spaceId: string, headers: object = {}): Done {
    return this.threads.send('POST', `/threads/${threadId}/move`, { spaceId }, headers);
  }

  async view(threadId: string): Promise<ThreadView> {
    return (await this.threads.get<ThreadView>(`/threads/${threadId}`)).body;
  }

  /** All posts of a thread, up to 200. */
  async posts(threadId: string): Promise<AnyPostView[]> {
    return (await this.threads.get<PostPageView>(`/threads/${threadId}/posts?limit=200&after=0`)).body.items;
  }

  /** Adds posts. @returns them */
  async write(threadId: string, ...texts: readonly string[]): Promise<PostView[]> {
    const posts: PostView[] = [];
    for (const text of texts) posts.push((await this.threads.add(threadId, text)).body);
    return posts;
  }
}
