import { RichTextMark, RichTextNode, checkedAttributes, imageSource, inlineLeaves } from '@hv/platform/contracts';
import { element, escapeHtml, openTag } from './markup';

const markElements: ReadonlyMap<string, string> = new Map([
  ['link', 'a'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strike', 's'],
  ['code', 'code'],
]);

type Tag = { name: string; open: string };

/** What stands on a block's line, in one run: a mark that goes on over several nodes is one element, so that a link is one stop for the keyboard. */
export function renderInline(block: RichTextNode): string {
  let html = '';
  let open: Tag[] = [];
  for (const { node } of inlineLeaves(block)) {
    const wanted = tagsOf(node);
    const kept = open.findIndex((tag, index) => tag.open !== wanted[index]?.open);
    const shared = kept < 0 ? open.length : kept;
    html +=
      closing(open.slice(shared)) +
      wanted
        .slice(shared)
        .map((tag) => tag.open)
        .join('') +
      renderLeaf(node);
    open = wanted;
  }
  return html + closing(open);
}

function closing(tags: readonly Tag[]): string {
  return tags
    .toReversed()
    .map(({ name }) => `</${name}>`)
    .join('');
}

function tagsOf(node: RichTextNode): Tag[] {
  // A document link is a link itself, and links do not nest.
  const marks = (node.marks ?? []).filter((mark) => node.type !== 'documentLink' || mark.type !== 'link');
  return marks.flatMap((mark) => tagOf(mark) ?? []);
}

function tagOf(mark: RichTextMark): Tag | null {
  const name = markElements.get(mark.type);
  const attributes = checkedAttributes('mark', mark);
  if (!name || !attributes) return null;
  const open = name === 'a' ? openTag('a', { href: attributes.href, rel: 'noopener noreferrer nofollow' }) : openTag(name);
  return { name, open };
}

function renderLeaf(node: RichTextNode): string {
  if (node.type === 'text') return escapeHtml(node.text ?? '');
  const attributes = checkedAttributes('node', node);
  if (!attributes) return '';
  switch (node.type) {
    case 'hardBreak':
      return '<br>';
    case 'mention':
      return element('span', escapeHtml(`@${attributes.label}`), {
        class: 'mention',
        'data-kind': attributes.kind,
        'data-id': attributes.id,
      });
    case 'documentLink':
      return element('a', escapeHtml(String(attributes.label)), { class: 'document-link', href: `/documents/${attributes.id}` });
    case 'image':
      return renderImage(node);
    default:
      return '';
  }
}

/** @returns nothing for a picture without an id or a description */
export function renderImage(node: RichTextNode): string {
  const attributes = checkedAttributes('node', node);
  if (!attributes) return '';
  const { id, alt, width, height } = attributes;
  return openTag('img', { src: imageSource(String(id)), alt, width, height, loading: 'lazy' });
}
