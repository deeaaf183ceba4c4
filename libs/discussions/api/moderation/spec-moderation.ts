import type {
  AnyPostView,
  DiscussionSettingsView,
  ModerationEntryView,
  PostPageView,
  PostView,
  ReportReceiptView,
  ReportView,
} from '@hv/discussions/contracts';
import { aGroup, type SpecMember, type SpecNetwork } from '@hv/networks/api/testing';
import { spaceChanged } from '@hv/networks/contracts';
import { Outbox } from '@hv/platform/api';
import type { Answer, World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import { ThreadRequests } from '../testing';

type Answered<Body> = Promise<Answer<Body & ProblemView>>;

/** Requests of a member about keeping order. */
export class OrderRequests extends ThreadRequests {
  report(postId: string, request: object = { reason: 'tone' }): Answered<ReportReceiptView> {
    return this.send('POST', `/posts/${postId}/reports`, request);
  }

  askToShow(postId: string, words?: string): Answered<ReportReceiptView> {
    return this.send('POST', `/posts/${postId}/show-requests`, words ? { words } : {});
  }

  reports(query = ''): Answered<Page<ReportView>> {
    return this.get(`/reports${query}`);
  }

  handle({ id, version }: Pick<ReportView, 'id' | 'version'>, request: object): Answered<ReportView & { current?: ReportView }> {
    return this.send('PUT', `/reports/${id}/handled`, request, { 'if-match': `"${version}"` });
  }

  hide(postId: string, reason = 'Her står et navn'): Answered<PostView> {
    return this.send('PUT', `/posts/${postId}/hidden`, { reason });
  }

  show(postId: string): Answered<PostView> {
    return this.send('DELETE', `/posts/${postId}/hidden`);
  }

  settings(spaceId: string): Answered<DiscussionSettingsView> {
    return this.get(`/spaces/${spaceId}/discussion-settings`);
  }

  /** Makes a space slow, 0: not slow. */
  async slow(spaceId: string, seconds: number): Promise<void> {
    const { version } = (await this.settings(spaceId)).body;
    await this.set(spaceId, version, { slowSeconds: seconds });
  }

  set(spaceId: string, version: number, change: object): Answered<DiscussionSettingsView & { current?: DiscussionSettingsView }> {
    return this.send(
      'PUT',
      `/spaces/${spaceId}/discussion-settings`,
      { slowSeconds: 0, rules: null, ...change },
      { 'if-match': `"${version}"` },
    );
  }

  log(spaceId: string, query = ''): Answered<Page<ModerationEntryView>> {
    return this.get(`/spaces/${spaceId}/moderation-log${query}`);
  }

  async posts(threadId: string): Promise<AnyPostView[]> {
    return [...(await this.get<PostPageView>(`/threads/${threadId}/posts`)).body.items];
  }
}

/** A member's requests about keeping order. */
export const ordering = (world: World, member: SpecMember): OrderRequests => new OrderRequests(world, member);

/** Lets a world know at once who may what in a space, after something was done past the product. */
export const learnAccess = (world: World, networkId: string, spaceId: string): void =>
  world.app.get(Outbox).announce([{ id: 0, name: spaceChanged.name, actorId: null, networkId, spaceId, payload: { spaceId } }]);

/** A group that nothing was said in. @returns its space */
export async function aQuietGroup(world: World, network: SpecNetwork, members: readonly SpecMember[]): Promise<string> {
  const spaceId = await aGroup(world, network, { members });
  learnAccess(world, network.id, spaceId);
  return spaceId;
}
