import { Component, type Provider, signal } from '@angular/core';
import { richTextFromPlain, type RichTextDocument } from '@hv/platform/contracts';
import { type FakeAnswer, showPage } from '@hv/platform/web/testing';
import { screen } from '@testing-library/dom';
import type { Editor } from '@tiptap/core';
import { RichTextEditor } from '../editor/rich-text-editor';

@Component({
  imports: [RichTextEditor],
  template: `<hv-rich-text-editor
    label="Dit indlæg"
    [content]="content()"
    [markCpr]="mark()"
    [spaceId]="spaceId()"
    (changed)="written = $event"
    (sent)="sent = sent + 1"
    (unreadable)="unreadable = true"
  />`,
})
class Host {
  readonly content = signal<RichTextDocument>(richTextFromPlain(''));
  readonly mark = signal(false);
  readonly spaceId = signal<string | null>('s');
  written: RichTextDocument | undefined;
  sent = 0;
  unreadable = false;
}

export async function anEditor(
  content?: object,
  answer: (method: string, url: string) => FakeAnswer = () => ({ status: 500 }),
  providers: Provider[] = [],
) {
  const page = await showPage(Host, { providers, answer: ({ method, url }) => answer(method, url) });
  const host = page.fixture.componentInstance;
  if (content) host.content.set(content as RichTextDocument);
  await page.settle();
  const box = screen.getByRole('textbox', { name: 'Dit indlæg' });
  const { editor } = box as HTMLElement & { editor: Editor };
  return { ...page, host, box, editor };
}

export const aDocument = (...content: object[]) => ({ type: 'doc', schemaVersion: 1, content });
export const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
export const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, ...(marks.length ? { marks } : {}) });

export const [bo, aase] = ['0190aaaa-bbbb-7ccc-8ddd-eeeeffff0002', '0190aaaa-bbbb-7ccc-8ddd-eeeeffff0003'];
export const aMentionable = (who: 'bo' | 'aase', label: string) => ({
  kind: 'person',
  id: { bo, aase }[who],
  label,
  organisation: 'Viborg Kommune',
  people: 1,
});
export const press = (box: HTMLElement, key: string) =>
  box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

/** What a browser does when something is pasted. */
export function paste(box: HTMLElement, files: File[], html = ''): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  const clipboardData = { files, items: [], types: [], getData: (type: string) => (type === 'text/html' ? html : '') };
  box.dispatchEvent(Object.assign(event, { clipboardData }));
}

/** One of everything that the model knows. */
export const everything = aDocument(
  { type: 'heading', attrs: { level: 2 }, content: [text('Overskrift')] },
  paragraph(
    text('fed', { type: 'bold' }),
    text(' og '),
    text('et link', { type: 'link', attrs: { href: 'https://kl.dk' } }),
    { type: 'hardBreak' },
    { type: 'mention', attrs: { kind: 'role', id: 'project-lead', label: 'Projektledere' } },
  ),
  { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('punkt'))] }] },
  { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [paragraph(text('tre'))] }] },
  { type: 'blockquote', content: [paragraph(text('citat', { type: 'italic' }))] },
  { type: 'codeBlock', content: [text('kode')] },
  { type: 'horizontalRule' },
  { type: 'image', attrs: { id: '0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000', alt: 'Et kort over klyngen', width: 100, height: 80 } },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(text('a'))] },
          { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(text('b'))] },
        ],
      },
    ],
  },
  paragraph({ type: 'documentLink', attrs: { id: '0190aaaa-bbbb-7ccc-8ddd-eeeeffff0001', label: 'Køreplan.docx' } }, text(' til sidst')),
);

// jsdom lays nothing out, and has no answer to where a range stands; the editor asks when it scrolls to what is written.
Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => ({ left: 0, right: 0, top: 0, bottom: 0 }) });
