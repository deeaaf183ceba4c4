import { threadChanged } from '@hv/discussions/contracts';
import { formerMember, formerMemberOf } from '@hv/identity/contracts';
import type { Work } from '@hv/platform/api';
import { RENDERER_VERSION, renderRichText } from '@hv/platform/api/rich-text';
import { charactersIn, contentLimits, plainTextOf, type RichTextDocument, type RichTextNode } from '@hv/platform/contracts';
import { mentionedIn, mentioningPosts, rewritePosts } from './erase-mentions.queries';

const atOnce = 100;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Takes a person's name out of what others wrote: a mention keeps a name as it stood when it was written. Three statements for every hundred
 * posts; each post becomes a change of its thread, so that whoever has it open sees it.
 */
export async function eraseMentions(work: Work, personId: string): Promise<void> {
  for (let after = { threadId: beforeAll, id: beforeAll }; ;) {
    const found = await work.statement(mentioningPosts, [personId, after.threadId, after.id, atOnce]);
    if (found.length > 0)
      await rewrite(
        work,
        found.map(({ id }) => id),
        personId,
      );
    if (found.length < atOnce) return;
    after = found[found.length - 1]!;
  }
}

async function rewrite(work: Work, postIds: readonly string[], personId: string): Promise<void> {
  const rows = await work.statement(mentionedIn, [postIds, personId]);
  const fresh = rows.flatMap(({ id, document, organisation }) => {
    const content = withLabel(document.content, personId, labelFor(organisation));
    return JSON.stringify(content) === JSON.stringify(document.content) ? [] : [{ id, document: { ...document, content } }];
  });
  if (fresh.length === 0) return;
  const told = await work.statement(rewritePosts, [
    fresh.map(({ id }) => id),
    fresh.map(({ document }) => JSON.stringify(document)),
    fresh.map(({ document }) => plainTextOf(document)),
    fresh.map(({ document }) => renderRichText(document)),
    RENDERER_VERSION,
  ]);
  for (const { eventId, threadId, networkId, spaceId } of told)
    work.recorded.push({ id: eventId, name: threadChanged.name, actorId: null, networkId, spaceId, payload: { threadId } });
}

/** A label that is too long would not be shown at all. */
export function labelFor(organisation: string): string {
  const label = formerMemberOf(organisation);
  return charactersIn(label) <= contentLimits.labelCharacters ? label : formerMember;
}

/** The same document, with every mention of a person by another label. */
export function withLabel(nodes: RichTextDocument['content'], personId: string, label: string): RichTextNode[] {
  return nodes.map((node) => {
    const { type, attrs, content } = node;
    if (type === 'mention' && attrs?.['kind'] === 'person' && attrs['id'] === personId) return { ...node, attrs: { ...attrs, label } };
    return content ? { ...node, content: withLabel(content, personId, label) } : node;
  });
}
