import type { ChainedCommands, Editor } from '@tiptap/core';
import type { IconName } from '@hv/ui';

/** A button of the editor that changes the words one has chosen. */
export interface TextTool {
  /** Key of its name in the texts. */
  readonly name: string;
  readonly icon: IconName;
  readonly keys: string;
  readonly isOn: (editor: Editor) => boolean;
  readonly run: (chain: ChainedCommands) => ChainedCommands;
}

export const textTools: readonly TextTool[] = [
  { name: 'bold', icon: 'bold', keys: 'Ctrl+B', isOn: (editor) => editor.isActive('bold'), run: (chain) => chain.toggleBold() },
  { name: 'italic', icon: 'italic', keys: 'Ctrl+I', isOn: (editor) => editor.isActive('italic'), run: (chain) => chain.toggleItalic() },
  {
    name: 'heading',
    keys: 'Ctrl+Alt+2',
    icon: 'heading',
    isOn: (editor) => editor.isActive('heading'),
    run: (chain) => chain.toggleHeading({ level: 2 }),
  },
  {
    name: 'list',
    keys: 'Ctrl+Shift+8',
    icon: 'bulletList',
    isOn: (editor) => editor.isActive('bulletList'),
    run: (chain) => chain.toggleBulletList(),
  },
  {
    name: 'orderedList',
    keys: 'Ctrl+Shift+7',
    icon: 'orderedList',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (chain) => chain.toggleOrderedList(),
  },
  {
    name: 'quote',
    keys: 'Ctrl+Shift+B',
    icon: 'quote',
    isOn: (editor) => editor.isActive('blockquote'),
    run: (chain) => chain.toggleBlockquote(),
  },
];
