import { Node, type Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { linkTargetOf } from '@hv/platform/contracts';
import { imageNode, type ImageWords } from './image-node';
import { mentionNode } from './mention-node';
import { pasteCleaning } from './paste-parser';
import { tableExtensions } from './tables';
import { plainOverHints } from './written-over';

/** A link to a document: kept as it is and shown as its words. */
const documentLink = Node.create({
  name: 'documentLink',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => Object.fromEntries(['id', 'label'].map((attribute) => [attribute, { default: null, rendered: false }])),
  parseHTML: () => [
    {
      tag: 'span[data-document-id]',
      getAttrs: (element) => ({ id: element.getAttribute('data-document-id'), label: element.textContent }),
    },
  ],
  renderHTML: ({ node: { attrs } }) => ['span', { class: 'kept', 'data-document-id': attrs['id'] as string }, String(attrs['label'] ?? '')],
  renderText: ({ node }) => String(node.attrs['label'] ?? ''),
});

/**
 * What the editor can write, and what it only keeps: everything of the rich-text model has a place in it, so that editing a post loses
 * nothing of what it held.
 */
export const richTextExtensions = (imageWords: () => ImageWords): Extensions => [
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
  mentionNode,
  documentLink,
  imageNode(imageWords),
  ...tableExtensions,
  pasteCleaning,
  plainOverHints,
];
