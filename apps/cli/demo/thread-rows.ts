import { checkRichText, plainTextOf, type RichTextDocument } from '@hv/platform/contracts';
import { RENDERER_VERSION, renderRichText } from '@hv/platform/api/rich-text';
import { conversations } from './conversation';
import { documentOf } from './markup';
import { membershipId, networkId, organisationId, spaceId } from './network-rows';
import { demoPeople } from './people';
import { personId } from './people-rows';
import type { Rows } from './rows';

const organisationOf = new Map(demoPeople.map(({ email, organisation }) => [email, organisationId(organisation)]));

/** Every thread and post. */
export function threadRows(): Rows[] {
  return [
    {
      table: 'discussions_threads',
      rows: conversations.map(({ id, title, network, space, posts, lastChange }) => ({
        id,
        space_id: spaceId(network, space),
        network_id: networkId(network),
        title,
        author_id: personId(posts[0]!.author),
        membership_id: membershipId(network, posts[0]!.author),
        last_seq: posts.length,
        last_change: lastChange,
        last_post_at: posts.at(-1)!.at,
        version: 1,
        created_at: posts[0]!.at,
      })),
    },
    {
      table: 'discussions_posts',
      rows: conversations.flatMap(({ id: threadId, network, posts }) =>
        posts.map(({ id, seq, change, author, text, at, editedAt }) => ({
          id,
          thread_id: threadId,
          seq,
          change,
          author_id: personId(author),
          membership_id: membershipId(network, author),
          organisation_id: organisationOf.get(author),
          ...contentOf(text),
          created_at: at,
          edited_at: editedAt ?? null,
          version: editedAt ? 2 : 1,
        })),
      ),
    },
  ];
}

function contentOf(text: string): { document: RichTextDocument; text: string; html: string; renderer_version: number } {
  const check = checkRichText(documentOf(text));
  if (!check.ok) throw new Error(`the demo has a text that nobody could post: ${text}`);
  return {
    document: check.document,
    text: plainTextOf(check.document),
    html: renderRichText(check.document),
    renderer_version: RENDERER_VERSION,
  };
}
