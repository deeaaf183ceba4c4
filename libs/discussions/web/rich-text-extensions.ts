import { Node, type Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { linkTargetOf } from '@hv/platform/contracts';

/** What a node says instead of itself, where the editor can keep it but not make it. */
const label =
  (attribute: string, before = '') =>
  (attributes: Record<string, unknown>): string =>
    before + String(attributes[attribute] ?? '');

/** A node in the text that is kept as it is and shown as its words. */
function keptInline(name: string, attributes: readonly string[], words: (attributes: Record<string, unknown>) => string) {
  return Node.create({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => Object.fromEntries(attributes.map((attribute) => [attribute, { default: null }])),
    renderHTML: ({ node }) => ['span', { class: 'kept' }, words(node.attrs)],
    renderText: ({ node }) => words(node.attrs),
  });
}

const image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  addAttributes: () => Object.fromEntries(['id', 'alt', 'width', 'height'].map((attribute) => [attribute, { default: null }])),
  renderHTML: ({ node }) => ['p', { class: 'kept' }, label('alt')(node.attrs)],
});

const table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  renderHTML: () => ['table', ['tbody', 0]],
});
const tableRow = Node.create({ name: 'tableRow', content: '(tableHeader | tableCell)*', renderHTML: () => ['tr', 0] });
const cell = (name: string, tag: string) =>
  Node.create({
    name,
    content: 'block+',
    isolating: true,
    addAttributes: () => ({ colspan: { default: 1 }, rowspan: { default: 1 } }),
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });

/**
 * What the editor can write, and what it only keeps: everything of the rich-text model has a place in it, so that editing a post loses
 * nothing of what it held.
 */
export const richTextExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    // It would add an empty line to what was only opened.
    trailingNode: false,
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      isAllowedUri: (address) => !!address && linkTargetOf(address) !== null,
    },
  }),
  keptInline('mention', ['kind', 'id', 'label'], label('label', '@')),
  keptInline('documentLink', ['id', 'label'], label('label')),
  image,
  table,
  tableRow,
  cell('tableHeader', 'th'),
  cell('tableCell', 'td'),
];
