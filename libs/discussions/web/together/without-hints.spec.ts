import { isEmptyRichText, plainTextOf, richTextFromPlain, type RichTextDocument, type RichTextNode } from '@hv/platform/contracts';
import { starterDocument, templateStarters } from './template-starters';
import { hintsOf, withoutHints } from './without-hints';

const starter = templateStarters.da[0]!;
const template = { schemaVersion: 1, ...starterDocument(starter) } as unknown as RichTextDocument;
const hints = new Set(hintsOf(template));
const written = (...content: RichTextNode[]): RichTextDocument => ({ ...richTextFromPlain(''), content });
const paragraph = (text: string, italic = false): RichTextNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(italic ? { marks: [{ type: 'italic' }] } : {}) }],
});
const heading = (text: string): RichTextNode => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] });
const [first, second, third] = starter.parts.map(({ heading: words, hint }) => [heading(words), paragraph(hint, true)] as const);
const said = (document: RichTextDocument): string[] =>
  plainTextOf(withoutHints(document, hints))
    .split('\n')
    .filter((line) => line !== '');

describe('a thread that was begun from a template', () => {
  it('is sent without the hints that nobody wrote over, and without what stands above nothing', () => {
    expect(said(written(...first!, second![0], paragraph('Vi ringede.'), ...third!))).toEqual(['Det har vi prøvet', 'Vi ringede.']);
  });

  it('keeps what was written beside a hint, and a heading of one’s own', () => {
    expect(said(written(...first!, paragraph('Et barn.'), heading('Tak'), { type: 'paragraph' }))).toEqual([
      'Situationen',
      'Et barn.',
      'Tak',
    ]);
    expect(said(written(first![0], paragraph(`${starter.parts[0]!.hint} Jo.`, true)))).toHaveLength(2);
  });

  it('is nothing yet while only the template stands there', () => {
    expect(isEmptyRichText(withoutHints(template, hints))).toBe(true);
  });

  it('is the same document when no hint stands in it', () => {
    const own = written(heading('Situationen'), paragraph('Kursiv', true));
    expect(withoutHints(own, hints)).toBe(own);
  });
});
