import { isEmptyRichText, type RichTextDocument } from '@hv/platform/contracts';

/** What is written, begun from a template: it takes the place of nothing, and follows what is there. */
export const begunFrom = (template: RichTextDocument, written: RichTextDocument): RichTextDocument =>
  isEmptyRichText(written) ? { ...template } : { ...written, content: [...written.content, ...template.content] };
