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
import { Announcer, Button, Icon, uniqueId } from '@hv/ui';
import { ProblemText } from '@hv/platform/web';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { CprMarks, selectFirstCpr, switchCprMarks } from './cpr-marks';
import { focusUnnamedImage } from './image-node';
import { ImageUploads } from './image-uploads';
import { DocumentsHere } from './documents-here';
import { NotAttached } from './documents-in-posts';
import { EditorDocuments, type ProposedDocument } from './editor-documents';
import { MentionCompletion, mentionKey, namePerson } from './mention-completion';
import { MentionList, type Proposal } from './mention-list';
import { contentIn, type Quote, quoteOf } from './quote-content';
import { EditorToolbar } from './editor-toolbar';
import { richTextExtensions } from './rich-text-extensions';
import { WritingClient } from '../writing/writing-client';

/** The rich-text editor itself, in a chunk of its own: it takes and gives JSON only. */
@Component({
  selector: 'hv-rich-text-editor',
  imports: [Button, EditorToolbar, Icon, MentionList, TranslocoDirective],
  templateUrl: './rich-text-editor.html',
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
  /** The space it is written in: who can be named there, and who will see its pictures. Without it there is neither. */
  readonly spaceId = input<string | null>(null);
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
  private readonly client = inject(WritingClient);
  private readonly transloco = inject(TranslocoService);
  private readonly announcer = inject(Announcer);
  private readonly problemText = inject(ProblemText);
  protected readonly listId = uniqueId('navne');
  protected readonly mentions = new MentionCompletion((words) => this.mentionable(words), { sign: '@', key: mentionKey, put: namePerson });
  private readonly documentsHere = inject(DocumentsHere);
  protected readonly documents = new EditorDocuments(this.documentsHere, () => this.spaceId());
  protected readonly withDocuments = computed(() => this.documentsHere.offered && this.spaceId() !== null);
  /** Those of the two that somebody is being proposed by. */
  protected readonly proposing = computed(() => (this.documents.completion.open() ? this.documents.completion : this.mentions));
  protected readonly uploads = new ImageUploads((file) => this.client.storeImage(this.spaceId()!, file));
  /** Pictures or files are on their way into it. */
  readonly busy = computed(() => this.uploads.busy() || this.documents.busy());
  /** Why a picture was not taken, as a sentence. */
  protected readonly uploadFault = computed(() => {
    const fault = this.uploads.fault();
    if (fault === null) return '';
    return typeof fault === 'string' ? this.transloco.translate(`discussions.editor.image.${fault}`) : this.problemText.of(fault.refused);
  });
  private readonly attributes = computed(() => ({
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': this.label(),
    ...(this.describedBy() ? { 'aria-describedby': this.describedBy()! } : {}),
    ...(this.spaceId() ? { 'aria-autocomplete': 'list' } : {}),
    ...(this.proposing().open()
      ? { 'aria-controls': this.listId, 'aria-activedescendant': `${this.listId}-${this.proposing().active()!.id}` }
      : {}),
  }));

  constructor() {
    afterNextRender(() => {
      const editor = this.createEditor();
      this.editor.set(editor);
      if (this.focusWanted) focusEnd(editor);
    });
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
    effect(() => {
      const count = this.proposing().items().length;
      if (count > 0)
        untracked(() => this.announcer.announce(this.transloco.translate('discussions.editor.mention.found', { count }), 'mentions'));
    });
    inject(DestroyRef).onDestroy(() => untracked(this.editor)?.destroy());
  }

  /** Now, or as soon as it is there. */
  focus(): void {
    this.focusWanted = true;
    const editor = this.editor();
    if (editor) focusEnd(editor);
  }

  /** Leads to the first CPR number in the text. */
  showCpr(): void {
    const editor = this.editor();
    if (editor) selectFirstCpr(editor);
  }

  /** Leads to the first picture without words. */
  showUnnamed(): void {
    focusUnnamedImage(this.place().nativeElement);
  }

  /** Puts what somebody has written above where one goes on writing. */
  quote(quote: Quote): void {
    const editor = this.editor();
    if (!editor) return;
    const content = quoteOf(
      quote,
      contentIn(editor.schema, quote.content),
      this.transloco.translate('discussions.quote.wrote', { name: quote.name }),
    );
    const isEmpty = editor.isEmpty;
    const at = isEmpty ? { from: 0, to: editor.state.doc.content.size } : editor.state.doc.content.size;
    editor
      .chain()
      .insertContentAt(at, [content, { type: 'paragraph' }])
      .focus('end')
      .scrollIntoView()
      .run();
  }

  protected pick(files: FileList | null): void {
    const editor = this.editor();
    if (editor && files) void this.uploads.take(editor, [...files]);
  }

  protected attach(files: FileList | null): void {
    const editor = this.editor();
    if (editor && files) void this.documents.take(editor, [...files]);
  }

  protected choose(item: Proposal): void {
    if (item.kind === 'document') this.documents.completion.choose(item satisfies ProposedDocument);
    else this.mentions.choose(item);
  }

  protected reasonOf(failure: unknown): string {
    return (failure instanceof NotAttached && failure.message) || this.problemText.of(failure);
  }

  private async mentionable(words: string): Promise<Awaited<ReturnType<WritingClient['mentionable']>>> {
    const spaceId = this.spaceId();
    if (!spaceId) return [];
    // Without an answer nobody is proposed, and what was typed stays as it is.
    return this.client.mentionable(spaceId, words).catch(() => []);
  }

  private createEditor(): Editor {
    const image = (key: string): string => this.transloco.translate(`discussions.editor.image.${key}`);
    const imageWords = () => ({ label: image('alt'), hint: image('altHint') });
    const withDocuments = untracked(this.withDocuments) ? [this.documents.extension(), this.documents.completion.extension()] : [];
    const withSpace = untracked(this.spaceId) ? [this.mentions.extension(), this.uploads.extension(), ...withDocuments] : [];
    return new Editor({
      element: this.place().nativeElement,
      extensions: [...richTextExtensions(imageWords), ...withSpace, CprMarks],
      content: untracked(this.content),
      injectCSS: false,
      textDirection: 'auto',
      enableContentCheck: true,
      onContentError: () => this.unreadable.emit(),
      onCreate: ({ editor }) => void this.documents.entitle(editor),
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
    if (canShow(editor, content)) {
      editor.commands.setContent(content, { emitUpdate: false });
      void this.documents.entitle(editor);
    } else this.unreadable.emit();
  }
}

/** At once: the editor's own way waits for a frame, and what is typed until then would go nowhere. */
function focusEnd(editor: Editor): void {
  editor.chain().setTextSelection(editor.state.doc.content.size).scrollIntoView().run();
  editor.view.focus();
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
