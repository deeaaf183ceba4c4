import { RichTextNode, checkRichText, contentLimits, richTextFromPlain } from '.';
import { anId, bold, doc, italic, link, node, p, t } from './testing';

function accepted(value: unknown) {
  const check = checkRichText(value);
  if (!check.ok) throw new Error(JSON.stringify(check.faults));
  return check.document;
}

const faultsOf = (value: unknown) => {
  const check = checkRichText(value);
  return check.ok ? [] : check.faults;
};

const withAttributes = (type: string, attrs: Record<string, unknown>, ...content: RichTextNode[]) => ({ ...node(type, ...content), attrs });
const onlyBlock = (value: unknown) => accepted(doc(value)).content[0];
const firstAttributes = (type: string, attrs: Record<string, unknown>, ...content: RichTextNode[]) =>
  onlyBlock(withAttributes(type, attrs, ...content))?.attrs;
const inlineAttributes = (type: string, attrs: Record<string, unknown>) =>
  accepted(doc(p(withAttributes(type, attrs) as RichTextNode))).content[0]?.content?.[0]?.attrs;

describe('a checked document', () => {
  it('always says its version, and always has a block to write in', () => {
    expect(accepted({ type: 'doc', content: [] })).toEqual({ type: 'doc', schemaVersion: 1, content: [{ type: 'paragraph' }] });
    expect(accepted({ type: 'doc' })).toEqual({ type: 'doc', schemaVersion: 1, content: [{ type: 'paragraph' }] });
  });

  it('has its text in NFC, merged where the marks are equal, with one kind of line end and nothing invisible that misleads', () => {
    const sent = doc(
      p(t('e'), t('', bold), t('\u0301n\r\nto'), t('\u202Etre\u202C', bold, italic), t('\u0007', italic, bold), t('!', italic, bold)),
    );
    expect(accepted(sent)).toEqual(doc(p(t('én\nto'), t('tre!', bold, italic))));
  });

  it('keeps marks as a set in one order, unknown ones behind', () => {
    const glow = { type: 'glow', attrs: { colour: 'red' } };
    const sent = doc(p(t('a', glow, italic, bold, glow, bold, link('https://a.example'), link('https://b.example'))));
    expect(accepted(sent)).toEqual(doc(p(t('a', link('https://a.example'), bold, italic, glow))));
  });

  it('keeps unknown nodes whole, with what they hold checked like the rest', () => {
    const poll = { type: 'poll', attrs: { question: 'Hvornår?', days: [1, 2], nested: { deep: true } }, content: [p(t('Tirsdag'))] };
    expect(accepted(doc(poll))).toEqual(doc(poll));
    expect(faultsOf(doc({ type: 'poll', content: [withAttributes('heading', { level: 9 })] }))).toEqual([
      { path: 'content.0.content.0.attrs.level', code: 'rich-text.attribute' },
    ]);
  });

  it('drops what known nodes do not have: foreign attributes, marks of blocks, marks in code, the editor’s nulls', () => {
    expect(onlyBlock({ ...withAttributes('paragraph', { onclick: 'x', textAlign: null }), marks: [bold], class: 'x', text: 'x' })).toEqual(
      p(),
    );
    expect(firstAttributes('orderedList', { start: null, type: null }, node('listItem', p()))).toEqual({ start: 1 });
    expect(onlyBlock(withAttributes('codeBlock', { language: null }, t('a', bold), t('b', link('javascript:x'))))).toEqual(
      node('codeBlock', t('ab')),
    );
    expect(
      onlyBlock(p(t('a', { type: 'link', attrs: { href: 'https://a.example', target: '_blank', rel: null, class: null, title: 'x' } }))),
    ).toEqual(p(t('a', link('https://a.example'))));
  });

  it('has every attribute in one form', () => {
    expect(firstAttributes('heading', { level: 3 })).toEqual({ level: 3 });
    expect(firstAttributes('orderedList', { start: 4 }, node('listItem', p()))).toEqual({ start: 4 });
    expect(firstAttributes('codeBlock', { language: 'c++' })).toEqual({ language: 'c++' });
    expect(firstAttributes('image', { id: anId.toUpperCase(), alt: ' En\n  kurve ', width: 640, height: null, src: 'x' })).toEqual({
      id: anId,
      alt: 'En kurve',
      width: 640,
    });
    expect(firstAttributes('image', { id: 'AB'.repeat(32), alt: 'x' })).toEqual({ id: 'ab'.repeat(32), alt: 'x' });
    expect(inlineAttributes('mention', { kind: 'person', id: anId, label: 'Åse' })).toEqual({ kind: 'person', id: anId, label: 'Åse' });
    expect(inlineAttributes('mention', { kind: 'role', id: 'project-lead', label: 'Projektledere' })).toEqual({
      kind: 'role',
      id: 'project-lead',
      label: 'Projektledere',
    });
    expect(inlineAttributes('documentLink', { id: anId, label: 'Køreplan.docx' })).toEqual({ id: anId, label: 'Køreplan.docx' });
    const cell = withAttributes('tableCell', { colspan: 2, rowspan: null, colwidth: [80, 90] }, p()) as RichTextNode;
    expect(onlyBlock(node('table', node('tableRow', cell)))?.content?.[0]?.content?.[0]?.attrs).toEqual({ colspan: 2, rowspan: 1 });
  });

  it('is not what was sent, and leaves that as it was', () => {
    const sent = Object.freeze(doc(Object.freeze(p(Object.freeze(t('e\u0301'))))));
    expect(accepted(sent).content).not.toBe(sent.content);
    expect(JSON.stringify(sent)).toContain('e\u0301');
  });
});

describe('a refusal names the place and a stable code', () => {
  const item = node('listItem', p());
  const mention = (attrs: Record<string, unknown>) => doc(p(withAttributes('mention', attrs) as RichTextNode));
  const cellWith = (attrs: Record<string, unknown>) =>
    doc(node('table', node('tableRow', withAttributes('tableCell', attrs, p()) as RichTextNode)));
  const image = (attrs: Record<string, unknown>) => doc(withAttributes('image', attrs));
  const inAttrs = (name: string) => `content.0.content.0.attrs.${name}`;

  it.each<[string, unknown, string, string]>([
    ['a string', 'hej', '', 'rich-text.not-a-document'],
    ['an array', [], '', 'rich-text.not-a-document'],
    ['null', null, '', 'rich-text.not-a-document'],
    ['plain text', { text: 'hej' }, '', 'rich-text.not-a-document'],
    ['a later schema', { type: 'doc', schemaVersion: 2, content: [p()] }, 'schemaVersion', 'rich-text.schema-version'],
    ['content that is an object', { type: 'doc', content: { 0: p(), length: 1 } }, 'content', 'rich-text.content'],
    ['a node without a type', doc({}), 'content.0', 'rich-text.node'],
    ['a node that is a string', doc('hej'), 'content.0', 'rich-text.node'],
    ['a type that is no word', doc({ type: '<script>' }), 'content.0', 'rich-text.node'],
    ['a document in a document', doc(doc(p())), 'content.0', 'rich-text.misplaced'],
    ['text among blocks', doc(t('hej')), 'content.0', 'rich-text.misplaced'],
    ['a block in a paragraph', doc(p(node('heading'))), 'content.0.content.0', 'rich-text.misplaced'],
    ['a list item outside a list', doc(item), 'content.0', 'rich-text.misplaced'],
    [
      'a list item that begins with code',
      doc(node('bulletList', node('listItem', node('codeBlock')))),
      'content.0.content.0.content.0',
      'rich-text.misplaced',
    ],
    ['a break in code', doc(node('codeBlock', node('hardBreak'))), 'content.0.content.0', 'rich-text.misplaced'],
    ['an empty list', doc(node('bulletList')), 'content.0', 'rich-text.content-missing'],
    ['an empty quotation', doc(node('blockquote')), 'content.0', 'rich-text.content-missing'],
    ['a rule with content', doc(node('horizontalRule', p())), 'content.0.content', 'rich-text.content'],
    ['text that is a number', doc(p({ type: 'text', text: 7 } as unknown as RichTextNode)), 'content.0.content.0', 'rich-text.text'],
    ['attributes that are an array', doc({ ...p(), attrs: [] }), 'content.0.attrs', 'rich-text.attribute'],
    [
      'marks that are an object',
      doc(p({ ...t('a'), marks: {} } as unknown as RichTextNode)),
      'content.0.content.0.marks',
      'rich-text.marks',
    ],
    ['a mark without a type', doc(p(t('a', {} as never))), 'content.0.content.0.marks.0', 'rich-text.marks'],
    ['a heading of the page’s level', doc(withAttributes('heading', { level: 1 })), 'content.0.attrs.level', 'rich-text.attribute'],
    ['a heading level in words', doc(withAttributes('heading', { level: '2' })), 'content.0.attrs.level', 'rich-text.attribute'],
    ['a heading without level', doc(node('heading')), 'content.0.attrs.level', 'rich-text.attribute'],
    ['a list from half', doc(withAttributes('orderedList', { start: 0.5 }, item)), 'content.0.attrs.start', 'rich-text.attribute'],
    ['a cell over a thousand rows', cellWith({ rowspan: 1000 }), 'content.0.content.0.content.0.attrs.rowspan', 'rich-text.attribute'],
    ['a cell over no column', cellWith({ colspan: 0 }), 'content.0.content.0.content.0.attrs.colspan', 'rich-text.attribute'],
    ['an image without description', image({ id: anId, alt: ' \n' }), 'content.0.attrs.alt', 'rich-text.alt-missing'],
    ['an image from elsewhere', image({ id: 'https://a.example/x.png', alt: 'x' }), 'content.0.attrs.id', 'rich-text.attribute'],
    ['an image of no width', image({ id: anId, alt: 'x', width: 0 }), 'content.0.attrs.width', 'rich-text.attribute'],
    ['a mention of a species', mention({ kind: 'species', id: anId, label: 'x' }), inAttrs('kind'), 'rich-text.attribute'],
    ['a person without uuid', mention({ kind: 'person', id: 'herning', label: 'x' }), inAttrs('id'), 'rich-text.attribute'],
    ['a role that is no word', mention({ kind: 'role', id: 'project lead"', label: 'x' }), inAttrs('id'), 'rich-text.attribute'],
    ['a mention without label', mention({ kind: 'person', id: anId }), inAttrs('label'), 'rich-text.attribute'],
    ['a label of 201 characters', mention({ kind: 'person', id: anId, label: 'æ'.repeat(201) }), inAttrs('label'), 'rich-text.attribute'],
    ['a link that runs code', doc(p(t('a', link('javascript:alert(1)')))), 'content.0.content.0.marks.0.attrs.href', 'rich-text.link'],
    ['a link to nowhere', doc(p(t('a', { type: 'link' }))), 'content.0.content.0.marks.0.attrs.href', 'rich-text.link'],
  ])('%s', (_, sent, path, code) => {
    expect(faultsOf(sent)).toContainEqual({ path, code });
  });

  it('names at most twenty', () => {
    expect(faultsOf(doc(...Array.from({ length: 1000 }, () => ({}))))).toHaveLength(contentLimits.faults);
  });
});

describe('the limits', () => {
  const nested = (levels: number): RichTextNode => (levels === 1 ? p() : node('blockquote', nested(levels - 1)));
  const json = (levels: number): unknown => (levels === 0 ? 1 : [json(levels - 1)]);

  it('12 nodes below one another', () => {
    expect(faultsOf(doc(nested(12)))).toEqual([]);
    expect(faultsOf(doc(nested(13)))).toEqual([expect.objectContaining({ code: 'rich-text.too-deep' }), expect.anything()]);
  });

  it('60 levels of JSON: the document, its content, the node and its attributes are the first four', () => {
    expect(faultsOf(doc({ type: 'x', attrs: { a: json(56) } }))).toEqual([]);
    expect(faultsOf(doc({ type: 'x', attrs: { a: json(57) } }))).toEqual([expect.objectContaining({ code: 'rich-text.json-too-deep' })]);
  });

  it('50 000 characters, whatever they take in memory', () => {
    expect(faultsOf(richTextFromPlain('🙂'.repeat(50_000)))).toEqual([]);
    expect(faultsOf(richTextFromPlain('x'.repeat(50_001)))).toEqual([{ path: '', code: 'rich-text.too-long' }]);
  });

  it('256 kB of JSON, measured in the form that is stored', () => {
    const attrs = { filler: '' };
    const sent = doc({ type: 'x', attrs });
    attrs.filler = 'x'.repeat(contentLimits.postBytes - JSON.stringify(sent).length);
    expect(faultsOf(sent)).toEqual([]);
    attrs.filler += 'x';
    expect(faultsOf(sent)).toEqual([{ path: '', code: 'rich-text.too-large' }]);
    // U+1D160 becomes three characters in NFC.
    expect(faultsOf(doc(p(t('\u{1D160}'.repeat(30_000)))))).toEqual([
      { path: '', code: 'rich-text.too-large' },
      { path: '', code: 'rich-text.too-long' },
    ]);
  });
});
