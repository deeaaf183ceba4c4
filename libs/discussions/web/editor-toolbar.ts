import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Toolbar, ToolbarWidget } from '@angular/aria/toolbar';
import type { ChainedCommands, Editor } from '@tiptap/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Button, Icon, type IconName } from '@hv/ui';
import { changeTable, hasHeader, insertTable, inTable, type TableAction } from './editor/tables';
import { LinkField } from './link-field';
import { Shortcuts } from './shortcuts';

interface Tool {
  /** Key of its name in the texts. */
  readonly name: string;
  readonly icon: IconName;
  readonly shortcut?: string;
  readonly isOn: (editor: Editor) => boolean;
  readonly run: (chain: ChainedCommands) => ChainedCommands;
}

const tools: readonly Tool[] = [
  { name: 'bold', icon: 'bold', shortcut: 'Ctrl+B', isOn: (editor) => editor.isActive('bold'), run: (chain) => chain.toggleBold() },
  { name: 'italic', icon: 'italic', shortcut: 'Ctrl+I', isOn: (editor) => editor.isActive('italic'), run: (chain) => chain.toggleItalic() },
  {
    name: 'heading',
    shortcut: 'Ctrl+Alt+2',
    icon: 'heading',
    isOn: (editor) => editor.isActive('heading'),
    run: (chain) => chain.toggleHeading({ level: 2 }),
  },
  {
    name: 'list',
    shortcut: 'Ctrl+Shift+8',
    icon: 'bulletList',
    isOn: (editor) => editor.isActive('bulletList'),
    run: (chain) => chain.toggleBulletList(),
  },
  {
    name: 'orderedList',
    shortcut: 'Ctrl+Shift+7',
    icon: 'orderedList',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (chain) => chain.toggleOrderedList(),
  },
  {
    name: 'quote',
    shortcut: 'Ctrl+Shift+B',
    icon: 'quote',
    isOn: (editor) => editor.isActive('blockquote'),
    run: (chain) => chain.toggleBlockquote(),
  },
];

/** The buttons of the table one is in. */
const tableTools: readonly TableAction[] = ['rowAfter', 'columnAfter', 'header', 'deleteRow', 'deleteColumn', 'deleteTable'];

/** The few buttons of the editor. One stop for the Tab key; arrows go between them. */
@Component({
  selector: 'hv-editor-toolbar',
  imports: [Button, Icon, LinkField, Toolbar, ToolbarWidget, TranslocoDirective],
  templateUrl: './editor-toolbar.html',
  styleUrl: './editor-toolbar.css',
})
export class EditorToolbar {
  readonly editor = input.required<Editor>();
  /** Rises whenever the text or the selection has changed. */
  readonly revision = input.required<number>();
  /** The label of the editor they belong to. */
  readonly label = input.required<string>();

  /** There is a space: its people can be named, and pictures stored for it. */
  readonly withSpace = input(false);
  /** Somebody wants to choose pictures. */
  readonly picturesAsked = output();

  private readonly shortcuts = inject(Shortcuts);
  protected readonly tools = tools;
  protected readonly tableTools = tableTools;
  protected readonly table = computed(() => {
    this.revision();
    const editor = this.editor();
    return inTable(editor) ? { header: hasHeader(editor) } : null;
  });
  protected readonly linking = signal(false);
  private readonly on = computed(() => {
    this.revision();
    return new Set(tools.filter((tool) => tool.isOn(this.editor())).map((tool) => tool.name));
  });
  protected readonly address = computed(() => {
    this.revision();
    return String(this.editor().getAttributes('link')['href'] ?? '');
  });

  protected isOn(tool: Tool): boolean {
    return this.on().has(tool.name);
  }

  protected use(tool: Tool): void {
    tool.run(this.editor().chain().focus()).run();
  }

  protected addTable(): void {
    this.editor().chain().focus().command(insertTable).run();
  }

  protected change(action: TableAction): void {
    changeTable(this.editor(), action);
  }

  /** As if @ had been typed. */
  protected mention(): void {
    const { $from } = this.editor().state.selection;
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ');
    this.editor()
      .chain()
      .focus()
      .insertContent(before === '' || before.endsWith(' ') ? '@' : ' @')
      .run();
  }

  protected help(): void {
    void this.shortcuts.show();
  }

  protected setLink(address: string): void {
    const { state } = this.editor();
    const chain = this.editor().chain().focus();
    if (state.selection.empty && !this.address())
      chain.insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] }).run();
    else chain.extendMarkRange('link').setLink({ href: address }).run();
    this.linking.set(false);
  }

  protected removeLink(): void {
    this.editor().chain().focus().extendMarkRange('link').unsetLink().run();
    this.linking.set(false);
  }

  protected closeLink(): void {
    this.linking.set(false);
    this.editor().commands.focus();
  }
}
