import {
  Component,
  type ComponentRef,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  inputBinding,
  linkedSignal,
  output,
  outputBinding,
  signal,
  viewChild,
  ViewContainerRef,
} from '@angular/core';
import { plainTextOf, richTextFromPlain, type RichTextDocument } from '@hv/platform/contracts';
import { RICH_TEXT_EDITOR } from './rich-text-loader';
import type { RichTextEditor } from './rich-text-editor';

/**
 * Where a post is written. Plain text can be written at once; the rich-text editor takes its place when it has been fetched, but never
 * under the fingers of somebody who is typing. If it can't be fetched, plain text does.
 */
@Component({
  selector: 'hv-post-editor',
  template: `
    @if (isRich()) {
      <span class="label">{{ label() }}</span>
    } @else {
      <label class="label" [for]="controlId()">{{ label() }}</label>
    }
    <div class="box" [class.wrong]="markCpr()">
      <ng-container #rich />
      @if (!isRich()) {
        <textarea
          #plain
          dir="auto"
          [id]="controlId()"
          [attr.aria-describedby]="describedBy()"
          (input)="typePlain(plain.value)"
          (blur)="enrich()"
          (keydown)="sendByKey($event)"
        ></textarea>
      }
    </div>
  `,
  styleUrl: './post-editor.css',
})
export class PostEditor {
  readonly controlId = input.required<string>();
  readonly label = input.required<string>();
  readonly describedBy = input<string | null>(null);
  /** What stands in it at first; later changes replace what was typed. */
  readonly content = input.required<RichTextDocument>();
  readonly markCpr = input(false);
  /** At every change of what is written. */
  readonly changed = output<RichTextDocument>();
  readonly sent = output();
  /** It holds something this version cannot show, and editing it would lose that. */
  readonly unreadable = output();

  private readonly load = inject(RICH_TEXT_EDITOR);
  private readonly slot = viewChild.required('rich', { read: ViewContainerRef });
  private readonly plain = viewChild<ElementRef<HTMLTextAreaElement>>('plain');
  private readonly fetched = signal<(() => ComponentRef<RichTextEditor>) | undefined>(undefined);
  private readonly editor = signal<ComponentRef<RichTextEditor> | undefined>(undefined);
  /** What was typed since the content was last given. */
  private readonly typed = linkedSignal<RichTextDocument, RichTextDocument | undefined>({
    source: () => this.content(),
    computation: () => undefined,
  });
  private focusWanted = false;
  protected readonly isRich = computed(() => this.editor() !== undefined);
  private readonly plainText = computed(() => plainTextOf(this.content()));

  constructor() {
    // By hand: emptying it again is a change too, although the text to show is the same as before.
    effect(() => {
      this.content();
      const box = this.plain()?.nativeElement;
      if (box) box.value = this.plainText();
    });
    void this.fetch();
  }

  focus(): void {
    this.focusWanted = true;
    const editor = this.editor();
    if (editor) editor.instance.focus();
    else this.plain()?.nativeElement.focus();
  }

  /** Leads to the first CPR number in the text. */
  showCpr(): void {
    this.editor()?.instance.showCpr();
    if (!this.editor()) this.plain()?.nativeElement.focus();
  }

  protected typePlain(text: string): void {
    const document = richTextFromPlain(text);
    this.typed.set(document);
    this.changed.emit(document);
  }

  protected sendByKey(press: KeyboardEvent): void {
    if (press.key !== 'Enter' || !(press.ctrlKey || press.metaKey)) return;
    press.preventDefault();
    this.sent.emit();
  }

  /** Puts the rich-text editor in the place of the plain one, with what was typed. */
  protected enrich(): void {
    const make = this.fetched();
    if (!make || this.editor()) return;
    const focused = this.plain()?.nativeElement.ownerDocument.activeElement === this.plain()?.nativeElement;
    this.editor.set(make());
    if (focused || this.focusWanted) this.editor()?.instance.focus();
  }

  private async fetch(): Promise<void> {
    try {
      const type = await this.load();
      this.fetched.set(() => this.create(type));
    } catch {
      // No network, or a version of the page that is gone: what is written stays plain, and can be sent all the same.
      return;
    }
    const typing = this.plain()?.nativeElement;
    if (!typing || typing.value === this.plainText() || typing.ownerDocument.activeElement !== typing) this.enrich();
  }

  private create(type: Parameters<ViewContainerRef['createComponent']>[0]): ComponentRef<RichTextEditor> {
    const start = computed(() => this.typed() ?? this.content());
    return this.slot().createComponent(type, {
      bindings: [
        inputBinding('label', this.label),
        inputBinding('describedBy', this.describedBy),
        inputBinding('content', start),
        inputBinding('markCpr', this.markCpr),
        outputBinding<RichTextDocument>('changed', (document) => this.changed.emit(document)),
        outputBinding('sent', () => this.sent.emit()),
        outputBinding('unreadable', () => this.unreadable.emit()),
      ],
    }) as ComponentRef<RichTextEditor>;
  }
}
