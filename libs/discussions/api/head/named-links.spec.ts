import { discussionLimits } from '@hv/discussions/contracts';
import type { RichTextDocument, RichTextNode } from '@hv/platform/contracts';
import { namedLinksIn } from './named-links';

const id = '0190a000-0000-7000-8000-000000000001';
const linked = (text: string, href: string, bold = false): RichTextNode => ({
  type: 'text',
  text,
  marks: [...(bold ? [{ type: 'bold' }] : []), { type: 'link', attrs: { href } }],
});
const saying = (...content: RichTextNode[]): RichTextDocument => ({
  type: 'doc',
  schemaVersion: 1,
  content: [{ type: 'paragraph', content }],
});

describe('what a document links to', () => {
  it('is named as it is there: pages, files and pictures, in the order of the text', () => {
    const document: RichTextDocument = {
      type: 'doc',
      schemaVersion: 1,
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Se ' },
            linked('vejledningen', 'https://a.example/v'),
            { type: 'documentLink', attrs: { id, label: 'Skabelon.docx' } },
          ],
        },
        { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'image', attrs: { id, alt: 'Et skema' } }] }] },
      ],
    };
    expect(namedLinksIn(document)).toEqual([
      { kind: 'link', href: 'https://a.example/v', label: 'vejledningen' },
      { kind: 'document', href: `/documents/${id}`, label: 'Skabelon.docx' },
      { kind: 'image', href: `/api/v1/images/${id}`, label: 'Et skema' },
    ]);
  });

  it('stands once, also where its words differ in how they stand or it is given twice', () => {
    const page = 'https://a.example/';
    expect(namedLinksIn(saying(linked('vores ', page), linked('nye', page, true), linked(' side', page)))).toEqual([
      { kind: 'link', href: page, label: 'vores nye side' },
    ]);
    expect(namedLinksIn(saying(linked('her', page), { type: 'text', text: ' og ' }, linked('der', page)))).toEqual([
      { kind: 'link', href: page, label: 'her' },
    ]);
  });

  it.each([
    ['the post that is quoted', `https://hv.example/rum/${id}/samtaler/${id}#indlaeg-12`],
    ['an address that may not be linked to', 'javascript:alert(1)'],
  ])('leaves out %s', (_what, href) => expect(namedLinksIn(saying(linked('Mette skrev:', href)))).toEqual([]));

  it('says the address where there are no words, and gives so many and no more', () => {
    const many = Array.from({ length: 30 }, (_, at) => linked(' ', `https://a.example/${at}`));
    const found = namedLinksIn(saying(...many));
    expect(found).toHaveLength(discussionLimits.headLinksOfPost);
    expect(found[0]).toEqual({ kind: 'link', href: 'https://a.example/0', label: 'https://a.example/0' });
  });
});
