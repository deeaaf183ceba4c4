import { getSchema } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import fc from 'fast-check';
import { RichTextNode, checkRichText } from '.';
import { arbitraryDocument, bold, doc, italic, link, node, p, t } from './testing';

const schema = getSchema([StarterKit.configure({ heading: { levels: [2, 3, 4] } })]);
const asEditorHasIt = (json: unknown): unknown => JSON.parse(JSON.stringify(schema.nodeFromJSON(json).toJSON()));

describe('with the editor', () => {
  it('accepts everything its document can hold', () => {
    const written = doc(
      { ...node('heading', t('Køreplan')), attrs: { level: 2 } },
      p(t('fed', bold, italic), node('hardBreak'), t('link', link('https://herning.dk'))),
      node('bulletList', node('listItem', p(t('a')), node('orderedList', node('listItem', p(t('b')))))),
      node('blockquote', p(t('citat', { type: 'underline' }, { type: 'strike' }))),
      node('codeBlock', t('kode')),
      node('horizontalRule'),
      p(t('kode', { type: 'code' })),
    );
    schema.nodeFromJSON(written).check();
    const check = checkRichText(asEditorHasIt(written));
    if (!check.ok) throw new Error(JSON.stringify(check.faults));
    expect(asEditorHasIt(check.document)).toEqual(asEditorHasIt(written));
  });

  it('gives it back only what it can open', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (sent) => {
        const check = checkRichText({ ...sent, content: sent.content.flatMap(inEditor) });
        if (!check.ok) throw new Error(JSON.stringify(check.faults));
        schema.nodeFromJSON(check.document).check();
      }),
      { numRuns: 100 },
    );
  });

  /** The part of a document that the starter kit knows; code takes no other mark there. */
  function inEditor(part: RichTextNode): RichTextNode[] {
    if (!(part.type in schema.nodes) || part.type === 'constructor') return [];
    const content = part.content?.flatMap(inEditor);
    const isCode = part.marks?.some(({ type }) => type === 'code');
    const marks = part.marks?.filter(({ type }) => type !== 'constructor' && type in schema.marks && (!isCode || type === 'code'));
    const emptied = content?.length === 0 && schema.nodes[part.type]?.contentMatch.validEnd === false;
    return emptied ? [] : [{ ...part, ...(content && { content }), ...(marks && { marks }) }];
  }
});
