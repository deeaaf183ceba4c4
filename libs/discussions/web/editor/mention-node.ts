import { Node } from '@tiptap/core';

/** Somebody who is named. Its mark-up is its own, so that a mention comes back only from what was copied here, never from a page. */
export const mentionNode = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => Object.fromEntries(['kind', 'id', 'label'].map((name) => [name, { default: null, rendered: false }])),
  parseHTML: () => [
    {
      tag: 'span[data-mention-id]',
      getAttrs: (element) => ({
        kind: element.getAttribute('data-mention-kind'),
        id: element.getAttribute('data-mention-id'),
        label: (element.textContent ?? '').replace(/^@/, ''),
      }),
    },
  ],
  renderHTML: ({ node: { attrs } }) => [
    'span',
    { class: 'mention', 'data-mention-kind': attrs['kind'] as string, 'data-mention-id': attrs['id'] as string },
    `@${attrs['label'] ?? ''}`,
  ],
  renderText: ({ node }) => `@${node.attrs['label'] ?? ''}`,
});
