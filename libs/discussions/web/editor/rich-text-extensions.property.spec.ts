import { getSchema } from '@tiptap/core';
import { DOMParser, DOMSerializer } from '@tiptap/pm/model';
import { checkRichText, type RichTextNode } from '@hv/platform/contracts';
import { arbitraryDocument } from '@hv/platform/contracts/rich-text/testing';
import { jest } from '@jest/globals';
import fc from 'fast-check';
import { richTextExtensions } from './rich-text-extensions';

// Many documents; a busy machine takes its time.
jest.setTimeout(60_000);

const schema = getSchema(richTextExtensions(() => ({ label: '', hint: '' })));

/** The part of a document that this version knows; strangers go, with what they hold. */
function known(part: RichTextNode): RichTextNode[] {
  if (!(part.type in schema.nodes) || part.type === 'constructor') return [];
  const content = part.content?.flatMap(known);
  const isCode = part.marks?.some(({ type }) => type === 'code');
  const marks = part.marks?.filter(({ type }) => type !== 'constructor' && type in schema.marks && (!isCode || type === 'code'));
  const emptied = !content?.length && schema.nodes[part.type]?.contentMatch.validEnd === false;
  return emptied ? [] : [{ ...part, ...(content && { content }), ...(marks && { marks }) }];
}

const accepted = (value: object) => {
  const check = checkRichText(value);
  if (!check.ok) throw new Error(JSON.stringify(check.faults));
  return check.document;
};

describe('any document that is accepted', () => {
  it('opens in the editor and comes back as the same', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (sent) => {
        const document = accepted({ ...sent, content: sent.content.flatMap(known) });
        const opened = schema.nodeFromJSON(document);
        opened.check();
        expect(accepted(opened.toJSON() as object)).toEqual(document);
      }),
      { numRuns: 200 },
    );
  });

  it('is shown by the editor as html that holds nothing that runs, and that reads back as the same', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (sent) => {
        const model = accepted({ ...sent, content: sent.content.flatMap(known) });
        const opened = schema.nodeFromJSON(model);
        const box = document.implementation.createHTMLDocument('').createElement('div');
        box.append(DOMSerializer.fromSchema(schema).serializeFragment(opened.content, { document: box.ownerDocument }));
        expect([...box.querySelectorAll('script, iframe, style, object, svg')]).toEqual([]);
        expect(
          [...box.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].filter(({ name }) => name.startsWith('on'))),
        ).toEqual([]);
        const back = DOMParser.fromSchema(schema).parse(box, { preserveWhitespace: 'full' });
        expect(withoutBreaks(accepted(back.toJSON() as object).content)).toEqual(withoutBreaks(model.content));
      }),
      { numRuns: 100 },
    );
  });
});

/** What html cannot say: marks on a break, and which of two lists that follow one another an item was in. */
function withoutBreaks(nodes: readonly RichTextNode[]): unknown[] {
  return nodes.map(({ marks, content, ...node }) => ({
    ...node,
    ...(marks && node.type === 'text' && { marks }),
    ...(content && { content: withoutBreaks(content) }),
  }));
}
