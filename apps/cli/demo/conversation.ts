import { placeOf } from './demo-access';
import { demoId } from './demo-id';
import type { DemoNetwork, DemoPost, DemoSpace, DemoThread } from './demo-types';
import { demoThreads } from './threads';

/** A post with its numbers. */
export interface NumberedPost extends DemoPost {
  readonly id: string;
  readonly seq: number;
  /** The change that added it, and the one that last touched it. */
  readonly added: number;
  readonly change: number;
}

/** A thread of the demo with its place and numbers. */
export interface Conversation {
  readonly id: string;
  readonly title: string;
  readonly network: DemoNetwork;
  readonly space: DemoSpace;
  readonly posts: readonly NumberedPost[];
  readonly lastChange: number;
}

/** Every thread of the demo, in the order of its files. */
export const conversations: readonly Conversation[] = demoThreads.map(conversationOf);

function conversationOf(thread: DemoThread): Conversation {
  const { title, posts, space: key } = thread;
  const changes = changesOf(posts);
  const changeOf = (post: DemoPost, at: string): number => changes.findIndex((change) => change.post === post && change.at === at) + 1;
  const numbered = posts.map((post, index) => {
    const added = changeOf(post, post.at);
    return {
      ...post,
      id: demoId(`post ${title} ${index + 1}`, post.at),
      seq: index + 1,
      added,
      change: post.editedAt ? changeOf(post, post.editedAt) : added,
    };
  });
  return { id: demoId(`thread ${title}`, posts[0]!.at), title, ...placeOf(key), posts: numbered, lastChange: changes.length };
}

/** What happened in a thread, in the order it did: every post, and every edit. */
function changesOf(posts: readonly DemoPost[]): { readonly post: DemoPost; readonly at: string }[] {
  const happened = posts.flatMap((post) => [{ post, at: post.at }, ...(post.editedAt ? [{ post, at: post.editedAt }] : [])]);
  return happened.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
