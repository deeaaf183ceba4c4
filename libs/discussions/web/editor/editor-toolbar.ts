import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Toolbar, ToolbarWidget } from '@angular/aria/toolbar';
import type { Editor } from '@tiptap/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Button, Icon, type IconName } from '@hv/ui';
import { changeTable, hasHeader, insertTable, inTable, type TableAction } from './tables';
import { textTools } from './text-tools';
import { insertLink } from './insert-link';
import { LinkField } from './link-field';
import { Shortcuts } from './shortcuts';

/** A button of the toolbar. */
interface Tool {
  /** Key of its name in the texts. */
  readonly name: string;
  readonly icon: IconName;
  /** What can be typed instead. */
  readonly keys?: string;
  /** Whether the words one has chosen are so; absent where it only does something. */
  readonly isOn?: () => boolean;
  /** Whether what it opens is open. */
  readonly isOpen?: () => boolean;
  readonly press: () => void;
}

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
  /** Documents can be named, and files attached. */
  readonly withDocuments = input(false);
  /** Somebody wants to choose pictures. */
  readonly picturesAsked = output();
  /** Somebody wants to choose files. */
  readonly filesAsked = output();

  private readonly shortcuts = inject(Shortcuts);
  protected readonly tableTools = tableTools;
  protected readonly table = computed(() => {
    this.revision();
    const editor = this.editor();
    return inTable(editor) ? { header: hasHeader(editor) } : null;
  });
  protected readonly linking = signal(false);
  private readonly on = computed(() => {
    this.revision();
    return new Set(textTools.filter((tool) => tool.isOn(this.editor())).map((tool) => tool.name));
  });
  protected readonly address = computed(() => {
    this.revision();
    return String(this.editor().getAttributes('link')['href'] ?? '');
  });
  /** Not offered inside a table: none holds another. */
  private readonly tableTool: Tool = {
    name: 'table',
    icon: 'table',
    press: () => void this.editor().chain().focus().command(insertTable).run(),
  };
  /** What needs a space: its people, and a place for pictures. */
  private readonly spaceTools: readonly Tool[] = [
    { name: 'image', icon: 'image', press: () => this.picturesAsked.emit() },
    { name: 'mention', icon: 'mention', keys: '@', press: () => this.begin('@') },
  ];
  private readonly documentTools: readonly Tool[] = [
    { name: 'document', icon: 'file', keys: '#', press: () => this.begin('#') },
    { name: 'attach', icon: 'upload', press: () => this.filesAsked.emit() },
  ];
  protected readonly tools = computed<readonly Tool[]>(() => [
    ...textTools.map(({ name, icon, keys, run }) => ({
      name,
      icon,
      keys,
      isOn: () => this.on().has(name),
      press: () => void run(this.editor().chain().focus()).run(),
    })),
    {
      name: 'link',
      icon: 'link',
      isOn: () => this.address() !== '',
      isOpen: () => this.linking(),
      press: () => this.linking.set(!this.linking()),
    },
    ...(this.table() ? [] : [this.tableTool]),
    ...(this.withSpace() ? this.spaceTools : []),
    ...(this.withDocuments() ? this.documentTools : []),
    { name: 'help', icon: 'keyboard', keys: '?', press: () => void this.shortcuts.show() },
  ]);

  protected change(action: TableAction): void {
    changeTable(this.editor(), action);
  }

  protected setLink(address: string): void {
    const chain = this.editor().chain().focus();
    if (this.editor().state.selection.empty && !this.address()) chain.command(insertLink(address)).run();
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

  /** As if the sign had been typed. */
  private begin(sign: string): void {
    const { $from } = this.editor().state.selection;
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ');
    this.editor()
      .chain()
      .focus()
      .insertContent(before === '' || before.endsWith(' ') ? sign : ` ${sign}`)
      .run();
  }
}
