import { type Node as ProseMirrorNode, DOMParser, type Schema } from '@tiptap/pm/model';
import { linkTargetOf } from '@hv/platform/contracts';
import type { JSONContent } from '@tiptap/core';

/** What somebody has written, to be answered. */
export interface Quote {
  /** Who wrote it. */
  readonly name: string;
  /** The address of the post. */
  readonly link: string;
  /** A copy of what is shown of it. */
  readonly content: DocumentFragment;
}

/**
 * What is shown of a post as the editor has it. Whoever is named there is named in words alone: quoting tells nobody. Pictures stand in the
 * post, and are not shown twice; a quote in it would be another's words.
 */
export function contentIn(schema: Schema, shown: DocumentFragment): JSONContent[] {
  const page = shown.ownerDocument;
  const box = page.createElement('div');
  box.append(shown.cloneNode(true));
  for (const mention of box.querySelectorAll('.mention')) mention.replaceWith(mention.textContent ?? '');
  for (const other of box.querySelectorAll('blockquote, img, figure')) other.remove();
  // A page's headings begin lower than a post's.
  for (const heading of box.querySelectorAll('h3, h4, h5')) {
    const level = page.createElement(`h${Number(heading.localName.slice(1)) - 1}`);
    level.append(...heading.childNodes);
    heading.replaceWith(level);
  }
  const parsed: ProseMirrorNode = DOMParser.fromSchema(schema).parse(box);
  return ((parsed.toJSON() as JSONContent).content ?? []).filter(({ type, content }) => type !== 'paragraph' || content);
}

/** The quote itself: who wrote, with a link to where, and what. @param said "Mette Holm wrote:" */
export function quoteOf({ link }: Pick<Quote, 'link'>, content: readonly JSONContent[], said: string): JSONContent {
  const href = linkTargetOf(link);
  const marks = href ? [{ type: 'link', attrs: { href } }] : [];
  return { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: said, marks }] }, ...content] };
}
