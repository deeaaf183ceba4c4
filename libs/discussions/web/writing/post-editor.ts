import {
  afterNextRender,
  Component,
  type ComponentRef,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  inputBinding,
  linkedSignal,
  output,
  outputBinding,
  signal,
  viewChild,
  ViewContainerRef,
} from '@angular/core';
import { linkTargetOf, plainTextOf, richTextFromPlain, type RichTextDocument } from '@hv/platform/contracts';
import type { Quote } from '../editor/quote-content';
import { RICH_TEXT_EDITOR } from '../editor/rich-text-loader';
import type { RichTextEditor } from '../editor/rich-text-editor';

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
  /** Where what is written will stand: its people can be named, and pictures put in. */
  readonly spaceId = input<string | null>(null);
  /** At every change of what is written. */
  readonly changed = output<RichTextDocument>();
  readonly sent = output();
  /** It holds something this version cannot show, and editing it would lose that. */
  readonly unreadable = output();

  private readonly load = inject(RICH_TEXT_EDITOR);
  private readonly injector = inject(Injector);
  private fetching = true;
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
  private quoteWanted: Quote | undefined;
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

  /** Pictures are on their way into it: what is sent now would lack them. */
  readonly busy = computed(() => this.editor()?.instance.busy() ?? false);

  /** Leads to the first picture without words. */
  showUnnamed(): void {
    this.editor()?.instance.showUnnamed();
  }

  /** Puts what somebody has written above what one writes, as soon as it can be shown so; where only plain text is written, in its signs. */
  quote(quote: Quote): void {
    const editor = this.editor();
    const box = this.plain()?.nativeElement;
    if (editor) editor.instance.quote(quote);
    else if (this.fetching) this.quoteWanted = quote;
    else if (box) {
      const lines = (quote.content.textContent ?? '').trim().split(/\n+/);
      const said = [`${quote.name}: ${linkTargetOf(quote.link) ?? ''}`.trim(), ...lines].map((line) => `> ${line.trim()}`).join('\n');
      box.value = [box.value.trimEnd(), said, ''].filter((part, index) => part || index > 0).join('\n\n');
      this.typePlain(box.value);
      box.focus();
    }
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
    const quote = this.quoteWanted;
    this.quoteWanted = undefined;
    // It makes its editor when it has been drawn.
    if (quote) afterNextRender(() => this.editor()?.instance.quote(quote), { injector: this.injector });
  }

  private async fetch(): Promise<void> {
    try {
      const type = await this.load();
      this.fetched.set(() => this.create(type));
    } catch {
      // No network, or a version of the page that is gone: what is written stays plain, and can be sent all the same.
      this.fetching = false;
      const quote = this.quoteWanted;
      if (quote) this.quote(quote);
      return;
    }
    this.fetching = false;
    const typing = this.plain()?.nativeElement;
    if (this.quoteWanted || !typing || typing.value === this.plainText() || typing.ownerDocument.activeElement !== typing) this.enrich();
  }

  private create(type: Parameters<ViewContainerRef['createComponent']>[0]): ComponentRef<RichTextEditor> {
    const start = computed(() => this.typed() ?? this.content());
    return this.slot().createComponent(type, {
      bindings: [
        inputBinding('label', this.label),
        inputBinding('describedBy', this.describedBy),
        inputBinding('content', start),
        inputBinding('markCpr', this.markCpr),
        inputBinding('spaceId', this.spaceId),
        outputBinding<RichTextDocument>('changed', (document) => this.changed.emit(document)),
        outputBinding('sent', () => this.sent.emit()),
        outputBinding('unreadable', () => this.unreadable.emit()),
      ],
    }) as ComponentRef<RichTextEditor>;
  }
}
