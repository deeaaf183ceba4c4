import { AttributeReader } from './attribute-reader';
import { JsonObject, JsonValue } from './document';
import { contentLimits } from './limits';

/** The places a node can stand in. */
export type NodeGroup = 'block' | 'inline' | 'item' | 'row' | 'cell';

type Attributes = Record<string, JsonValue | undefined>;
type ReadAttributes = (read: AttributeReader) => Attributes;

/** What the schema says of one kind of node. Without `holds` it has no content. */
export type NodeRule = {
  group: NodeGroup;
  holds?: NodeGroup | 'text';
  /** Not valid without content. */
  filled?: true;
  startsWith?: string;
  attributes?: ReadAttributes;
};

export const mentionKinds = ['person', 'organisation', 'role'] as const;
export type MentionKind = (typeof mentionKinds)[number];

const spans: ReadAttributes = (read) => ({ colspan: read.integer('colspan', 1, 50, 1), rowspan: read.integer('rowspan', 1, 200, 1) });

const mention: ReadAttributes = (read) => {
  const kind = read.oneOf('kind', mentionKinds);
  const id = kind === 'role' ? read.roleWord('id') : read.uuid('id');
  return { kind, id, label: read.line('label', contentLimits.labelCharacters) };
};

// Maps rather than objects: a node may call itself "constructor".
export const nodeRules: ReadonlyMap<string, NodeRule> = new Map<string, NodeRule>([
  ['paragraph', { group: 'block', holds: 'inline' }],
  ['heading', { group: 'block', holds: 'inline', attributes: (read) => ({ level: read.integer('level', 2, 4) }) }],
  ['bulletList', { group: 'block', holds: 'item', filled: true }],
  [
    'orderedList',
    { group: 'block', holds: 'item', filled: true, attributes: (read) => ({ start: read.integer('start', 0, 1_000_000, 1) }) },
  ],
  ['listItem', { group: 'item', holds: 'block', filled: true, startsWith: 'paragraph' }],
  ['blockquote', { group: 'block', holds: 'block', filled: true }],
  ['codeBlock', { group: 'block', holds: 'text', attributes: (read) => ({ language: read.word('language', /^[\w+#.-]{1,40}$/) }) }],
  ['horizontalRule', { group: 'block' }],
  ['table', { group: 'block', holds: 'row', filled: true }],
  ['tableRow', { group: 'row', holds: 'cell' }],
  ['tableHeader', { group: 'cell', holds: 'block', filled: true, attributes: spans }],
  ['tableCell', { group: 'cell', holds: 'block', filled: true, attributes: spans }],
  ['image', { group: 'block', attributes: image }],
  ['text', { group: 'inline' }],
  ['hardBreak', { group: 'inline' }],
  ['mention', { group: 'inline', attributes: mention }],
  [
    'documentLink',
    { group: 'inline', attributes: (read) => ({ id: read.uuid('id'), label: read.line('label', contentLimits.labelCharacters) }) },
  ],
]);

/** In the order in which they nest when shown, the outermost first. */
export const markRules: ReadonlyMap<string, ReadAttributes | undefined> = new Map<string, ReadAttributes | undefined>([
  ['link', (read) => ({ href: read.linkTarget('href') })],
  ['bold', undefined],
  ['italic', undefined],
  ['underline', undefined],
  ['strike', undefined],
  ['code', undefined],
]);

function image(read: AttributeReader): Attributes {
  return {
    id: read.blob('id'),
    alt: read.line('alt', contentLimits.altCharacters, 'rich-text.alt-missing'),
    width: read.integerOrNone('width', 1, 20_000),
    height: read.integerOrNone('height', 1, 20_000),
  };
}

/** The attributes without those that are not set; undefined when none is left. */
export function setAttributes(attributes: Attributes): JsonObject | undefined {
  const set = Object.entries(attributes).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined);
  return set.length > 0 ? Object.fromEntries(set) : undefined;
}

/**
 * The attributes of a node or mark of a known kind in canonical form (unknown ones left out), or null when the kind is unknown or one of
 * them is not what the schema says. Renderers build attributes from nothing else.
 */
export function checkedAttributes(kind: 'node' | 'mark', part: { type: string; attrs?: JsonObject }): JsonObject | null {
  if (!(kind === 'node' ? nodeRules : markRules).has(part.type)) return null;
  const read = kind === 'node' ? nodeRules.get(part.type)?.attributes : markRules.get(part.type);
  const reader = new AttributeReader(part.attrs ?? {});
  const attributes = (read && setAttributes(read(reader))) ?? {};
  return reader.faults.length === 0 ? attributes : null;
}
