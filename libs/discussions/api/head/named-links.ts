import { discussionLimits, type NamedLinkView } from '@hv/discussions/contracts';
import { imageSource, linkTargetOf, type RichTextDocument, type RichTextNode } from '@hv/platform/contracts';

/** A quotation leads back to the post it is from: that is no link anybody gave. */
const toPost = /\/samtaler\/[0-9a-f-]{36}#indlaeg-\d+$/;

type Named = Omit<NamedLinkView, 'seq'>;

/** @returns what a document links to and shows, each once, in the order of the text; at most `discussionLimits.headLinksOfPost` */
export function namedLinksIn(document: RichTextDocument): Named[] {
  const found = new Map<string, Named>();
  for (const named of leavesOf(document)) {
    const before = found.get(named.href);
    // A link whose words differ in how they stand is several runs of text, and still one link.
    if (!before) found.set(named.href, named);
    else if (named.continues && before.kind === 'link') found.set(named.href, { ...before, label: before.label + named.label });
  }
  const all = [...found.values()].slice(0, discussionLimits.headLinksOfPost);
  return all.map(({ kind, href, label }) => ({ kind, href, label: label.trim() || href }));
}

function* leavesOf({ content = [] }: { readonly content?: readonly RichTextNode[] }): Generator<Named & { readonly continues?: boolean }> {
  let last: string | null = null;
  for (const node of content) {
    const named = nameOf(node);
    if (named) yield { ...named, continues: named.href === last };
    last = named?.kind === 'link' ? named.href : null;
    yield* leavesOf(node);
  }
}

function nameOf({ type, text, attrs, marks }: RichTextNode): Named | null {
  if (type === 'documentLink')
    return { kind: 'document', href: `/documents/${String(attrs?.['id'])}`, label: String(attrs?.['label'] ?? '') };
  if (type === 'image') return { kind: 'image', href: imageSource(String(attrs?.['id'])), label: String(attrs?.['alt'] ?? '') };
  const link = marks?.find((mark) => mark.type === 'link');
  const href = link && linkTargetOf(String(link.attrs?.['href'] ?? ''));
  return href && !toPost.test(href) ? { kind: 'link', href, label: text ?? '' } : null;
}
