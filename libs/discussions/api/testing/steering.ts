import type { AnyPostView, PostPageView, PostView, ThreadView } from '@hv/discussions/contracts';
import type { SpecMember } from '@hv/networks/api/testing';
import type { Answer, World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { ThreadRequests } from './a-thread';

type State = 'pin' | 'closed' | 'answer' | 'same-here';
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

  /** Makes a thread pinned or closed, says what answers it, or says "same here". */
  set(threadId: string, state: State, request?: object): Done {
    return this.threads.send('PUT', `/threads/${threadId}/${state}`, request);
  }

  /** Takes such a thing back. */
  unset(threadId: string, state: State): Done {
    return this.threads.send('DELETE', `/threads/${threadId}/${state}`);
  }

  /** Starts a thread that is a question. */
  async ask(spaceId: string): Promise<ThreadView> {
    const question = { title: 'Hvordan måler I trivsel?', body: { text: 'Hvad bruger I?' }, kind: 'question' };
    return (await this.threads.send<ThreadView>('POST', `/spaces/${spaceId}/threads`, question)).body;
  }

  async view(threadId: string): Promise<ThreadView> {
    return (await this.threads.get<ThreadView>(`/threads/${threadId}`)).body;
  }

  async unread(threadId: string): Promise<number> {
    return (await this.view(threadId)).unread;
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

/** What is seen of posts, one after the other: the text, the id of a post that was moved away, or `removed`. */
export const shownIn = (posts: readonly AnyPostView[]): string[] =>
  posts.map((post) => (post.removed ? (post.movedTo ?? 'removed') : post.text));
