import type { AnyPostView, PostView, ThreadView } from '@hv/discussions/contracts';
import type { SpecMember } from '@hv/networks/api/testing';
import type { Answer, World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';

type Sent = PostView & ProblemView;

/** Requests of a member about threads, as their browser sends them. */
export class ThreadRequests {
  constructor(
    private readonly world: World,
    private readonly member: SpecMember,
  ) {}

  get<Body>(url: string, headers: object = {}): Promise<Answer<Body & ProblemView>> {
    return this.world.request({ method: 'GET', url: `/api/v1${url}`, headers: { ...this.member.headers, ...headers } });
  }

  start(spaceId: string, title: string, text = 'Første indlæg', headers: object = {}): Promise<Answer<ThreadView & ProblemView>> {
    return this.send('POST', `/spaces/${spaceId}/threads`, { title, body: { text } }, headers);
  }

  add(threadId: string, text: string, headers: object = {}): Promise<Answer<Sent>> {
    return this.send('POST', `/threads/${threadId}/posts`, { body: { text } }, headers);
  }

  edit(postId: string, text: string, version: number): Promise<Answer<Sent>> {
    return this.send('PATCH', `/posts/${postId}`, { body: { text } }, { 'if-match': `"${version}"` });
  }

  remove(postId: string, headers: object = {}): Promise<Answer<AnyPostView & ProblemView>> {
    return this.send('DELETE', `/posts/${postId}`, undefined, headers);
  }

  read(threadId: string, seq: number): Promise<Answer<ProblemView>> {
    return this.send('PUT', `/threads/${threadId}/read`, { seq });
  }

  send<Body>(method: 'POST' | 'PATCH' | 'PUT' | 'DELETE', url: string, payload?: object, headers: object = {}): Promise<Answer<Body>> {
    return this.world.request({
      method,
      url: `/api/v1${url}`,
      headers: { ...this.member.headers, ...headers },
      ...(payload ? { payload } : {}),
    });
  }
}

/** Starts a thread as a member of its space. */
export async function aThread(world: World, author: SpecMember, spaceId: string, title = 'Hvordan gør I?'): Promise<ThreadView> {
  const { status, body, text } = await new ThreadRequests(world, author).start(spaceId, title);
  if (status !== 201) throw new Error(`no thread was started: ${text}`);
  return body;
}
