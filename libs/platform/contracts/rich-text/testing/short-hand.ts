import { RichTextMark, RichTextNode } from '..';

/** Documents in specs, as short as they are read. */
export const doc = (...content: unknown[]) => ({ type: 'doc', schemaVersion: 1, content });
export const p = (...content: RichTextNode[]): RichTextNode => ({ type: 'paragraph', ...(content.length > 0 && { content }) });
export const t = (text: string, ...marks: RichTextMark[]): RichTextNode => ({ type: 'text', ...(marks.length > 0 && { marks }), text });
export const node = (type: string, ...content: RichTextNode[]): RichTextNode => ({ type, ...(content.length > 0 && { content }) });
export const bold: RichTextMark = { type: 'bold' };
export const italic: RichTextMark = { type: 'italic' };
export const link = (href: string): RichTextMark => ({ type: 'link', attrs: { href } });
export const anId = '0190f3c2-7a7b-7cde-8f00-0123456789ab';
