import { checkedAttributes, imageSource, type RichTextDocument, type RichTextMark, type RichTextNode } from '@hv/platform/contracts';

const elements: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  codeBlock: 'pre',
  horizontalRule: 'hr',
  hardBreak: 'br',
  table: 'table',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
};

/**
 * Shows what one has written oneself, until the server has rendered it: built of elements and texts, never from html. Where it does not
 * know a node it shows what the node holds.
 */
export function renderDocument({ content }: RichTextDocument, page: Document): DocumentFragment {
  const fragment = page.createDocumentFragment();
  fragment.append(...content.map((node) => nodeIn(node, page)));
  return fragment;
}

function nodeIn(node: RichTextNode, page: Document): Node {
  if (node.type === 'text')
    return (node.marks ?? []).reduce<Node>((inner, mark) => wrapped(inner, mark, page), page.createTextNode(node.text ?? ''));
  const attributes = checkedAttributes('node', node) ?? {};
  if (node.type === 'image' && attributes['id']) return pictureIn(attributes, page);
  const element = page.createElement(elementOf(node));
  const label = attributes['label'] ?? attributes['alt'];
  if (typeof label === 'string') element.append(node.type === 'mention' ? `@${label}` : label);
  if (typeof attributes['colspan'] === 'number') Object.assign(element, { colSpan: attributes['colspan'], rowSpan: attributes['rowspan'] });
  if (typeof attributes['start'] === 'number') element.setAttribute('start', String(attributes['start']));
  element.append(...(node.content ?? []).map((child) => nodeIn(child, page)));
  return element;
}

function pictureIn({ id, alt, width, height }: Record<string, unknown>, page: Document): Node {
  const picture = page.createElement('img');
  picture.src = imageSource(String(id));
  picture.alt = String(alt);
  if (typeof width === 'number' && typeof height === 'number') Object.assign(picture, { width, height });
  return picture;
}

function elementOf({ type, attrs }: RichTextNode): string {
  if (type === 'heading') return `h${Math.min(4, Math.max(2, Number(attrs?.['level']) || 2))}`;
  if (type === 'mention' || type === 'documentLink') return 'span';
  return (Object.hasOwn(elements, type) && elements[type]) || 'div';
}

function wrapped(inner: Node, mark: RichTextMark, page: Document): Node {
  const href = mark.type === 'link' ? checkedAttributes('mark', mark)?.['href'] : undefined;
  const element = page.createElement(
    typeof href === 'string' ? 'a' : (Object.hasOwn(elements, mark.type) && elements[mark.type]) || 'span',
  );
  if (typeof href === 'string') element.setAttribute('href', href);
  element.append(inner);
  return element;
}
