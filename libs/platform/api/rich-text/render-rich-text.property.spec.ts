import { RichTextDocument, RichTextNode, checkRichText, plainTextOf } from '@hv/platform/contracts';
import { arbitraryDocument, arbitraryNearDocument } from '@hv/platform/contracts/rich-text/testing';
import fc from 'fast-check';
import { renderRichText } from '.';
import { harmIn, parse, readable } from './testing/inert-html';

// Many documents each; a busy machine takes its time.
jest.setTimeout(60_000);

describe('any document that is accepted', () => {
  it('renders to inert html that reads as its plain text and that a browser leaves as it is', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (sent) => {
        const check = checkRichText(sent);
        if (!check.ok) throw new Error(JSON.stringify(check.faults));
        const html = renderRichText(check.document);
        expect(harmIn(html)).toEqual([]);
        expect(readable(html)).toBe(plainTextOf(check.document).replace(/\s/g, ''));
        expect(namesOf(html)).toEqual(parse(html).querySelectorAll('*').length);
      }),
      { numRuns: 120 },
    );
  });
});

describe('what was never checked', () => {
  it('renders to inert html as well', () => {
    const plain = (value: unknown) => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(arbitraryNearDocument(), { maxLength: 3 }),
          arbitraryDocument().map(({ content }) => content),
        ),
        (nodes) => {
          const content = nodes.filter(plain).map(asNode);
          expect(harmIn(renderRichText({ type: 'doc', schemaVersion: 1, content } as RichTextDocument))).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
  });
});

/** How many elements were written, to see that a browser neither adds nor moves nor drops one. */
function namesOf(html: string): number {
  return html.match(/<[a-z]/g)?.length ?? 0;
}

/** Of the shape a node has, with all its values and no check of them. */
function asNode(value: unknown): RichTextNode {
  const { type, text, attrs, marks, content } = value as Record<string, unknown>;
  const isNode = (each: unknown) => typeof each === 'object' && each !== null && typeof (each as { type?: unknown }).type === 'string';
  return {
    type: String(type),
    text: typeof text === 'string' ? text : '',
    attrs: (typeof attrs === 'object' ? attrs : {}) as RichTextNode['attrs'] & object,
    marks: (Array.isArray(marks) ? marks.filter(isNode).map(asNode) : []) as RichTextNode['marks'] & object,
    ...(Array.isArray(content) && { content: content.filter(isNode).map(asNode) }),
  };
}
