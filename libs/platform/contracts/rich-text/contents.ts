import { RichTextDocument, RichTextNode } from './document';
import { plainTextOf } from './plain-text';
import { MentionKind, checkedAttributes, nodeRules } from './schema';

/** Somebody or something a document calls upon; `id` is a uuid, for a role its word. */
export type Mention = { kind: MentionKind; id: string; label: string };

const nothingToSee = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

/** Whether there is nothing to read in it. A node this version does not know and that holds nothing counts as something: a newer one shows it. */
export function isEmptyRichText(document: RichTextDocument): boolean {
  return plainTextOf(document).replace(nothingToSee, '') === '' && !everyNode(document).some(isUnknownLeaf);
}

/** Each one mentioned, once, in the order of the text. */
export function mentionsOf(document: RichTextDocument): Mention[] {
  const mentions = new Map<string, Mention>();
  for (const node of everyNode(document)) {
    const attributes = node.type === 'mention' ? (checkedAttributes('node', node) as Mention | null) : null;
    const key = `${attributes?.kind} ${attributes?.id}`;
    if (attributes && !mentions.has(key)) mentions.set(key, attributes);
  }
  return [...mentions.values()];
}

/** The stored pictures it shows, by their id, each once. Pictures named by their content are not among them. */
export function imagesOf(document: RichTextDocument): string[] {
  const pictures = everyNode(document).filter(({ type }) => type === 'image');
  const ids = pictures.map((node) => String(checkedAttributes('node', node)?.id ?? ''));
  return [...new Set(ids.filter((id) => id.includes('-')))];
}

function everyNode({ content }: { content?: RichTextNode[] }): RichTextNode[] {
  return (content ?? []).flatMap((node) => [node, ...everyNode(node)]);
}

function isUnknownLeaf(node: RichTextNode): boolean {
  return !nodeRules.has(node.type) && !node.content;
}
