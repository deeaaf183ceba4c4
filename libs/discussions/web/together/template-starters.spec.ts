import { discussionLimits } from '@hv/discussions/contracts';
import { checkRichText, findCprInRichText, isEmptyRichText, type RichTextDocument } from '@hv/platform/contracts';
import { starterDocument, templateStarters } from './template-starters';
import { hintsOf, withoutHints } from './without-hints';

describe('the templates that are offered', () => {
  it('are the same in both languages', () => {
    const shape = (language: 'da' | 'en'): number[] => templateStarters[language].map(({ parts }) => parts.length);
    expect(shape('en')).toEqual(shape('da'));
    expect(shape('da')).toHaveLength(3);
  });

  it.each([...templateStarters.da, ...templateStarters.en])('are as the server takes them, and nothing but hints: $name', (starter) => {
    expect(starter.name.length).toBeLessThanOrEqual(discussionLimits.templateName);
    const check = checkRichText(starterDocument(starter));
    if (!check.ok) throw new Error(JSON.stringify(check.faults));
    const document: RichTextDocument = check.document;
    expect(findCprInRichText(document)).toEqual([]);
    expect(isEmptyRichText(withoutHints(document, new Set(hintsOf(document))))).toBe(true);
  });
});
