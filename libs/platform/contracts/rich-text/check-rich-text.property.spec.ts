import fc from 'fast-check';
import { checkRichText, contentLimits, plainTextOf, richTextFaultCodes, richTextFromPlain } from '.';
import { arbitraryDocument, arbitraryNearDocument, arbitraryText } from './testing';

const codes: readonly string[] = richTextFaultCodes;

// Many documents each; a busy machine takes its time.
jest.setTimeout(60_000);

describe('checking any document', () => {
  it('accepts every document of this or a later client, and its result again without a change', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (sent) => {
        const first = checkRichText(sent);
        expect(first).toEqual(expect.objectContaining({ ok: true }));
        if (!first.ok) return;
        expect(checkRichText(first.document)).toEqual({ ok: true, document: first.document });
        expect(checkRichText(JSON.parse(JSON.stringify(first.document)))).toEqual({ ok: true, document: first.document });
      }),
      { numRuns: 120 },
    );
  });

  it('never throws, and answers with a document it accepts again or with known faults', () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryNearDocument(), fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true })),
        (sent) => {
          const check = checkRichText(sent);
          if (check.ok) return expect(checkRichText(check.document)).toEqual(check);
          expect(check.faults.length).toBeGreaterThan(0);
          expect(check.faults.length).toBeLessThanOrEqual(contentLimits.faults);
          for (const fault of check.faults) expect(codes).toContain(fault.code);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('stores no text that is empty, unclean or not NFC, and no neighbours that could be one', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (sent) => {
        const check = checkRichText(sent);
        if (!check.ok) throw new Error('refused');
        const visit = (content: readonly { type: string; text?: string; marks?: unknown; content?: [] }[] = []): void => {
          content.forEach((node, index) => {
            const next = content[index + 1];
            if (node.type === 'text') {
              expect(node.text).toBe(node.text?.normalize('NFC'));
              expect(node.text).toMatch(/^[^\0\r\u2028\u202a-\u202e\u2066-\u2069]+$/);
              if (next?.type === 'text') expect(JSON.stringify(next.marks ?? [])).not.toBe(JSON.stringify(node.marks ?? []));
            }
            visit(node.content);
          });
        };
        visit(check.document.content as Parameters<typeof visit>[0]);
      }),
      { numRuns: 100 },
    );
  });

  it('accepts every plain text that can be stored, and keeps its letters', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(arbitraryText(), fc.constantFrom('\n', '\n\n', '\r\n', ' '))), (parts) => {
        const text = parts.join('');
        const check = checkRichText(richTextFromPlain(text));
        if (!check.ok) throw new Error(JSON.stringify(check.faults));
        const letters = (some: string) => some.normalize('NFD').replace(/[\s\p{M}\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
        expect(letters(plainTextOf(check.document))).toBe(letters(text));
      }),
      { numRuns: 120 },
    );
  });
});
