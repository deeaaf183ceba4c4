import fc from 'fast-check';
import { JsonValue, RichTextMark, RichTextNode, mentionKinds } from '..';

/** Strings that would like to be more than text. */
export const hostileStrings = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</code></pre><svg/onload=alert(1)>',
  '<!-- -->',
  '<plaintext>',
  '&lt;b&gt;',
  '&#106;avascript:alert(1)',
  'javascript:alert(1)',
  '\u202Egnp.exe\u202C',
  'a\r\nb\u2028c\u0007',
  'e\u0301 A\u030A',
  `a${'\u0344\u0316'.repeat(20)}`,
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
];

export const arbitraryText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll('\0', '')),
    fc.constantFrom(...hostileStrings),
  );

const line = (): fc.Arbitrary<string> => arbitraryText().map((text) => `Navn ${text}`);

/** Attributes of a kind of node that this version does not know. */
const foreignAttributes = (): fc.Arbitrary<Record<string, JsonValue>> =>
  fc.dictionary(
    fc.constantFrom('href', 'src', 'onclick', 'style', 'level', 'text'),
    fc.oneof(arbitraryText(), fc.integer(), fc.constant(null), fc.array(arbitraryText(), { maxLength: 2 })),
    { maxKeys: 3 },
  );

const address = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom('mailto:a@b.example', 'tel:+4512345678', 'HTTPS://æble.example/å?b=1&c'),
  );

const mark = (): fc.Arbitrary<RichTextMark> =>
  fc.oneof(
    fc.constantFrom('bold', 'italic', 'underline', 'strike', 'code').map((type) => ({ type })),
    fc.record({ type: fc.constant('link'), attrs: fc.record({ href: address(), target: fc.constant('_blank'), rel: fc.constant(null) }) }),
    fc.record({ type: fc.constantFrom('highlight', 'constructor'), attrs: foreignAttributes() }),
  );

const marks = (): fc.Arbitrary<RichTextMark[]> => fc.array(mark(), { maxLength: 3 });

const text = (): fc.Arbitrary<RichTextNode> =>
  fc.oneof(
    fc.record({ type: fc.constant('text'), text: arbitraryText() }),
    fc.record({ type: fc.constant('text'), text: arbitraryText(), marks: marks() }),
  );

const mention = (): fc.Arbitrary<RichTextNode> =>
  fc.record({ kind: fc.constantFrom(...mentionKinds), uuid: fc.uuid(), label: line() }).map(({ kind, uuid, label }) => ({
    type: 'mention',
    attrs: { kind, id: kind === 'role' ? 'project-lead' : uuid, label, onclick: 'alert(1)' },
  }));

const documentLink = (): fc.Arbitrary<RichTextNode> =>
  fc.record({ type: fc.constant('documentLink'), attrs: fc.record({ id: fc.uuid(), label: line() }), marks: marks() });

const image = (): fc.Arbitrary<RichTextNode> =>
  fc.record({
    type: fc.constant('image'),
    attrs: fc.record({
      id: fc.oneof(fc.uuid(), fc.stringMatching(/^[0-9a-f]{64}$/)),
      alt: line(),
      width: fc.option(fc.integer({ min: 1, max: 9999 })),
      height: fc.option(fc.integer({ min: 1, max: 9999 })),
      src: fc.constant('javascript:alert(1)'),
    }),
  });

const foreign = (children: fc.Arbitrary<RichTextNode[]>): fc.Arbitrary<RichTextNode> =>
  fc.record({ type: fc.constantFrom('callout', 'script', 'iframe', 'constructor'), attrs: foreignAttributes(), content: children });

const inline = (): fc.Arbitrary<RichTextNode> =>
  fc.oneof(
    { weight: 6, arbitrary: text() },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('hardBreak'), marks: marks() }) },
    { weight: 1, arbitrary: mention() },
    { weight: 1, arbitrary: documentLink() },
    { weight: 1, arbitrary: foreign(fc.array(fc.oneof(text(), image(), paragraph(fc.array(text(), { maxLength: 2 }))), { maxLength: 2 })) },
  );

function paragraph(content: fc.Arbitrary<RichTextNode[]> = fc.array(inline(), { maxLength: 5 })): fc.Arbitrary<RichTextNode> {
  return fc.record({ type: fc.constant('paragraph'), attrs: fc.constant({ style: 'x', textAlign: null }), content });
}

const heading = (): fc.Arbitrary<RichTextNode> =>
  fc.record({
    type: fc.constant('heading'),
    attrs: fc.record({ level: fc.integer({ min: 2, max: 4 }), id: fc.constant('x') }),
    content: fc.array(inline(), { maxLength: 3 }),
  });

const codeBlock = (): fc.Arbitrary<RichTextNode> =>
  fc.record({
    type: fc.constant('codeBlock'),
    attrs: fc.record({ language: fc.constantFrom(null, 'c++', 'typescript') }),
    content: fc.array(text(), { maxLength: 3 }),
  });

const some = (node: fc.Arbitrary<RichTextNode>): fc.Arbitrary<RichTextNode[]> => fc.array(node, { minLength: 1, maxLength: 3 });

function list(levels: number): fc.Arbitrary<RichTextNode> {
  const item = fc
    .record({ first: paragraph(), rest: fc.array(block(levels - 1), { maxLength: 2 }) })
    .map(({ first, rest }) => ({ type: 'listItem', content: [first, ...rest] }));
  const items = some(fc.oneof({ weight: 5, arbitrary: item }, { weight: 1, arbitrary: foreign(fc.array(text(), { maxLength: 2 })) }));
  return fc.oneof(
    items.map((content) => ({ type: 'bulletList', content })),
    fc.record({ type: fc.constant('orderedList'), attrs: fc.record({ start: fc.nat(50), type: fc.constant(null) }), content: items }),
  );
}

function table(): fc.Arbitrary<RichTextNode> {
  const cell = fc.record({
    type: fc.constantFrom('tableCell', 'tableHeader'),
    attrs: fc.record({ colspan: fc.integer({ min: 1, max: 3 }), rowspan: fc.integer({ min: 1, max: 3 }), colwidth: fc.constant(null) }),
    // Not deeper: with strangers between its rows and cells a table alone is five levels.
    content: some(block(0)),
  });
  const stranger = foreign(fc.oneof(some(cell), fc.array(text(), { maxLength: 2 })));
  const row = fc.record({
    type: fc.constant('tableRow'),
    content: some(fc.oneof({ weight: 5, arbitrary: cell }, { weight: 1, arbitrary: stranger })),
  });
  const rows = some(fc.oneof({ weight: 5, arbitrary: row }, { weight: 1, arbitrary: foreign(some(row)) }));
  return rows.map((content) => ({ type: 'table', content }));
}

function block(levels: number): fc.Arbitrary<RichTextNode> {
  const plain = [paragraph(), heading(), codeBlock(), image(), fc.constant({ type: 'horizontalRule' })];
  if (levels === 0) return fc.oneof(...plain);
  const quote = some(block(levels - 1)).map((content) => ({ type: 'blockquote', content }));
  return fc.oneof(...plain, list(levels), table(), quote, foreign(some(block(levels - 1))), foreign(some(inline())));
}

/** Documents as a client of this or a later version would send them, with every kind of node and hostile texts: all of them are accepted. */
export const arbitraryDocument = (): fc.Arbitrary<{ type: 'doc'; content: RichTextNode[] }> =>
  fc.record({ type: fc.constant('doc' as const), content: fc.array(block(2), { maxLength: 4 }) });

/** Trees of our words in any order, with any values: most are refused. */
export const arbitraryNearDocument = (): fc.Arbitrary<unknown> => {
  const words = [
    'paragraph',
    'text',
    'heading',
    'bulletList',
    'listItem',
    'table',
    'tableRow',
    'tableCell',
    'image',
    'mention',
    'link',
    'doc',
    'x',
  ];
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), arbitraryText(), fc.constantFrom(Infinity, NaN, '\0', '\ud800', undefined));
  const { node } = fc.letrec((tie) => ({
    node: fc.record(
      {
        type: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: value }),
        text: fc.oneof(arbitraryText(), value),
        attrs: fc.oneof(fc.dictionary(fc.constantFrom('level', 'href', 'id', 'alt', 'label', 'kind', 'start', '__proto__'), value), value),
        marks: fc.oneof(fc.array(tie('node'), { maxLength: 2 }), value),
        content: fc.oneof({ weight: 5, arbitrary: fc.array(tie('node'), { maxLength: 3 }) }, { weight: 1, arbitrary: value }),
      },
      { requiredKeys: ['type'] },
    ),
  }));
  return fc.oneof(
    node,
    fc.record({ type: fc.constant('doc'), schemaVersion: fc.constantFrom(undefined, 1, 2, '1'), content: fc.array(node) }),
    value,
  );
};
