import { Extension } from '@tiptap/core';
import { DOMParser, type ParseOptions, type Schema, type Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { cleanPasted } from './clean-pasted';
import { setAsideStyles } from './set-aside-styles';

/** Reads the clipboard as the editor does, but clean; what was copied from the editor itself is as it should be already. */
class CleaningParser extends DOMParser {
  constructor(schema: Schema) {
    super(schema, DOMParser.fromSchema(schema).rules);
  }

  override parseSlice(content: globalThis.Node, options?: ParseOptions): Slice {
    if (content instanceof Element && !isOwn(content)) cleanPasted(content);
    return super.parseSlice(content, options);
  }
}

const isOwn = (content: Element): boolean =>
  content.closest('[data-pm-slice]') !== null || content.querySelector('[data-pm-slice]') !== null;

/** What is pasted comes without styles, with its lists and tables. */
export const pasteCleaning = Extension.create({
  name: 'pasteCleaning',
  addProseMirrorPlugins() {
    const clipboardParser = new CleaningParser(this.editor.schema);
    return [new Plugin({ key: new PluginKey('pasteCleaning'), props: { clipboardParser, transformPastedHTML: setAsideStyles } })];
  },
});
