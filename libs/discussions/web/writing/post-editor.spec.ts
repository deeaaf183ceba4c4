import { Component } from '@angular/core';
import { richTextFromPlain } from '@hv/platform/contracts';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { screen } from '@testing-library/dom';
import { RichTextEditor } from '../editor/rich-text-editor';
import { RICH_TEXT_EDITOR } from '../editor/rich-text-loader';
import { PostEditor } from './post-editor';

@Component({
  imports: [PostEditor],
  template: `<hv-post-editor controlId="tekst" label="Dit indlæg" [content]="content" />`,
})
class Host {
  readonly content = richTextFromPlain('');
}

describe('the rich-text editor that takes the place of the plain one', () => {
  beforeEach(freshBrowser);

  it('has the focus at the very moment, so that no key goes astray', async () => {
    const fetched = Promise.withResolvers<typeof RichTextEditor>();
    const { settle, container } = await showPage(Host, {
      providers: [{ provide: RICH_TEXT_EDITOR, useValue: () => fetched.promise }],
      answer: () => ({ status: 500 }),
    });
    const plain = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Dit indlæg' });
    plain.focus();
    const focused: (string | null | undefined)[] = [];
    const watching = new MutationObserver(() => {
      if (!plain.isConnected) focused.push(document.activeElement?.getAttribute('aria-label'));
    });
    watching.observe(container, { childList: true, subtree: true });
    fetched.resolve(RichTextEditor);
    await settle();
    watching.disconnect();
    expect(focused.length).toBeGreaterThan(0);
    expect(new Set(focused)).toEqual(new Set(['Dit indlæg']));
  });
});
