import type {
  AnyPostView,
  DiscussionSettingsView,
  ModerationEntryView,
  PostPageView,
  PostView,
  ReportReceiptView,
  ReportView,
} from '@hv/discussions/contracts';
import type { SpecMember } from '@hv/networks/api/testing';
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
