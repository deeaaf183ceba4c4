import { InjectionToken, type Type } from '@angular/core';
import type { RichTextEditor } from './rich-text-editor';

/** Fetches the rich-text editor, which has a chunk of its own. Fails when it can't be fetched; plain text is written then. */
export const RICH_TEXT_EDITOR = new InjectionToken<() => Promise<Type<RichTextEditor>>>('RICH_TEXT_EDITOR', {
  providedIn: 'root',
  factory: () => () => import('./rich-text-editor').then(({ RichTextEditor: editor }) => editor),
});
