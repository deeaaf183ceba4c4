import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { Editor } from '@tiptap/core';
import { RICH_TEXT_SCHEMA_VERSION, richTextFromPlain, type RichTextDocument } from '@hv/platform/contracts';
import { CprMarks, selectFirstCpr, switchCprMarks } from './cpr-marks';
import { EditorToolbar } from './editor-toolbar';
import { richTextExtensions } from './rich-text-extensions';

/** The rich-text editor itself, in a chunk of its own: it takes and gives JSON only. */
@Component({
  selector: 'hv-rich-text-editor',
  imports: [EditorToolbar],
  template: `
    @if (editor(); as ready) {
      <hv-editor-toolbar [editor]="ready" [revision]="revision()" [label]="label()" />
    }
    <div #place class="writing hv-prose"></div>
  `,
  styleUrl: './rich-text-editor.css',
  encapsulation: ViewEncapsulation.None,
})
export class RichTextEditor {
  readonly label = input.required<string>();
  /** The ids of the texts that describe it. */
  readonly describedBy = input<string | null>(null);
  /** What stands in it at first; later changes replace what was typed. */
  readonly content = input.required<RichTextDocument>();
  readonly markCpr = input(false);
  readonly changed = output<RichTextDocument>();
  /** Ctrl+Enter, or ⌘+Enter. */
  readonly sent = output();
  /** It cannot show what it was given, and would lose something of it. */
  readonly unreadable = output();

  protected readonly editor = signal<Editor | undefined>(undefined);
  /** Rises with every change of text or selection, so that the toolbar looks again. */
  protected readonly revision = signal(0);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private focusWanted = false;
  private readonly attributes = computed(() => ({
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': this.label(),
    ...(this.describedBy() ? { 'aria-describedby': this.describedBy()! } : {}),
  }));

  constructor() {
    afterNextRender(() => this.editor.set(this.createEditor()));
    effect(() => {
      const editor = this.editor();
      const attributes = this.attributes();
      editor?.setOptions({ editorProps: { ...editor.options.editorProps, attributes } });
    });
    effect(() => {
      const editor = this.editor();
      const on = this.markCpr();
      if (editor) untracked(() => switchCprMarks(editor, on));
    });
    effect(() => {
      const content = this.content();
      untracked(() => this.replace(content));
    });
    inject(DestroyRef).onDestroy(() => untracked(this.editor)?.destroy());
  }

  /** Now, or as soon as it is there. */
  focus(): void {
    this.focusWanted = true;
    this.editor()?.commands.focus('end');
  }

  /** Leads to the first CPR number in the text. */
  showCpr(): void {
    const editor = this.editor();
    if (editor) selectFirstCpr(editor);
  }

  private createEditor(): Editor {
    return new Editor({
      element: this.place().nativeElement,
      extensions: [...richTextExtensions, CprMarks],
      content: untracked(this.content),
      autofocus: this.focusWanted ? 'end' : false,
      injectCSS: false,
      textDirection: 'auto',
      enableContentCheck: true,
      onContentError: () => this.unreadable.emit(),
      onUpdate: ({ editor }) => this.changed.emit(documentIn(editor)),
      onTransaction: () => this.revision.update((revision) => revision + 1),
      editorProps: {
        attributes: untracked(this.attributes),
        handleKeyDown: (_view, press) => {
          if (press.key !== 'Enter' || !(press.ctrlKey || press.metaKey)) return false;
          this.sent.emit();
          return true;
        },
      },
    });
  }

  private replace(content: RichTextDocument): void {
    const editor = untracked(this.editor);
    if (!editor || JSON.stringify(documentIn(editor)) === JSON.stringify(content)) return;
    if (canShow(editor, content)) editor.commands.setContent(content, { emitUpdate: false });
    else this.unreadable.emit();
  }
}

/** Whether the editor has a place for everything in a document. */
function canShow(editor: Editor, content: RichTextDocument): boolean {
  try {
    editor.schema.nodeFromJSON(content).check();
    return true;
  } catch (fault) {
    if (fault instanceof RangeError) return false;
    throw fault;
  }
}

function documentIn(editor: Editor): RichTextDocument {
  const { content } = editor.getJSON() as { content?: RichTextDocument['content'] };
  return { ...richTextFromPlain(''), schemaVersion: RICH_TEXT_SCHEMA_VERSION, content: content ?? [] };
}
