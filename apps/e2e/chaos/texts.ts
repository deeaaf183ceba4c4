import type { Chance } from './chance';

const words =
  'barnet familien skolen indsatsen netværket underretning forebyggelse sagsbehandler møde plan støtte fællesskab Ærø Åbenrå Rødovre'.split(
    ' ',
  );

/** A text that says where it belongs and is like no other. */
export function aText(chance: Chance, mark: string): string {
  const more = Array.from({ length: chance.between(2, 30) }, () => chance.pick(words));
  return `${mark} ${more.join(' ')}`;
}

/** A text as the editor sends it. @param mentions the id of a person who is named in it */
export const documentOf = (text: string, mentions?: string): object => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text },
        ...(mentions ? [{ type: 'mention', attrs: { kind: 'person', id: mentions, label: 'Kollega' } }] : []),
      ],
    },
  ],
});

/** What stands in a document's text nodes. */
export function textIn(node: unknown): string {
  const { text = '', content = [] } = (node ?? {}) as { text?: string; content?: unknown[] };
  return text + content.map(textIn).join('');
}
