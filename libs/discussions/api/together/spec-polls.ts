import type { PollView, PostPageView, PostView } from '@hv/discussions/contracts';
import type { SpecMember } from '@hv/networks/api/testing';
import type { Answer, World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import { ThreadRequests } from '../testing';

type Sent = Promise<Answer<PostView & ProblemView & { current?: PostView }>>;
type Polled = Pick<PostView, 'id' | 'poll'>;

/** For specs: the plainest poll. */
export const yesOrNo = { kind: 'single', options: ['Ja', 'Nej'] };

/** For specs: who chose each of the options, in their order. */
export const chosen = (poll: PollView | undefined): string[][] => poll!.options.map(({ personIds }) => personIds);

/** For specs: requests of a member about the polls of a thread. */
export class PollRequests extends ThreadRequests {
  constructor(
    world: World,
    member: SpecMember,
    private readonly threadId: string,
  ) {
    super(world, member);
  }

  /** Adds a post that asks. */
  ask(poll: unknown = yesOrNo, headers: object = {}): Sent {
    return this.send('POST', `/threads/${this.threadId}/posts`, { body: { text: 'Hvad siger I?' }, poll }, headers);
  }

  /** Chooses the options at these places. */
  vote({ id, poll }: Polled, ...places: number[]): Sent {
    return this.send('PUT', `/posts/${id}/vote`, { optionIds: places.map((place) => poll!.options[place]!.id) });
  }

  close(postId: string): Sent {
    return this.send('PUT', `/posts/${postId}/poll/closed`);
  }

  /** @param version of the poll it rests on, null: none is said */
  change({ id }: Polled, poll: object, version: number | null = 1): Sent {
    return this.send('PUT', `/posts/${id}/poll`, poll, version === null ? {} : { 'if-match': `"${version}"` });
  }

  /** The post as a fresh read of the thread has it. */
  async fresh(postId: string): Promise<PostView> {
    const { body } = await this.get<PostPageView>(`/threads/${this.threadId}/posts?limit=200`);
    return body.items.find(({ id }) => id === postId) as PostView;
  }
}
