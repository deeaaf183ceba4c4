import { RichTextDocument, RichTextNode, checkedAttributes, layoutOf } from '@hv/platform/contracts';
import { renderImage, renderInline } from './inline';
import { element } from './markup';
import { renderTable } from './table';

/** Raised with every change of the html, so that stored html can be told from what is rendered today. */
export const RENDERER_VERSION = 2;

/**
 * A document as html that is safe by construction: elements and attribute names stand here, every text is escaped, every attribute is built
 * from a value checked again. Nodes and marks that this version does not know are shown as their text.
 *
 * Headings come out one level lower, below the page's own.
 */
export function renderRichText(document: RichTextDocument): string {
  return renderBlocks(document.content);
}

function renderBlocks(nodes: readonly RichTextNode[] = []): string {
  return nodes.map(renderBlock).join('');
}

function renderBlock(node: RichTextNode): string {
  const attributes = checkedAttributes('node', node);
  if (!attributes) return renderAsText(node);
  switch (node.type) {
    case 'heading':
      return element(`h${Number(attributes.level) + 1}`, renderInline(node));
    case 'bulletList':
      return element('ul', renderItems(node));
    case 'orderedList':
      return element('ol', renderItems(node), { start: attributes.start === 1 ? undefined : attributes.start });
    case 'blockquote':
      return element('blockquote', renderBlocks(node.content));
    case 'codeBlock':
      return element('pre', element('code', renderInline(node)));
    case 'horizontalRule':
      return '<hr>';
    case 'table':
      return renderTable(node, renderBlocks);
    case 'image':
      return renderImage(node);
    default:
      return renderAsText(node);
  }
}

/** Paragraphs, and whatever has no place or no meaning here. */
function renderAsText(node: RichTextNode): string {
  return layoutOf(node) === 'text' ? element('p', renderInline(node)) : renderBlocks(node.content);
}

function renderItems(list: RichTextNode): string {
  return (list.content ?? [])
    .map((item) => element('li', item.type === 'listItem' ? renderBlocks(item.content) : renderBlock(item)))
    .join('');
}
