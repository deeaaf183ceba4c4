import {
  afterNextRender,
  booleanAttribute,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { AudienceLine } from '@hv/networks/web';
import type { SpaceView } from '@hv/networks/contracts';
import { Drafts } from '@hv/platform/web';
import { isEmptyRichText, richTextFromPlain, type RichTextDocument } from '@hv/platform/contracts';
import { Button, Icon, uniqueId } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PostEditor } from './post-editor';
import { readWritten, type WrittenText } from './written-text';

const nothing = richTextFromPlain('');

/** Where something is written and sent: says who will see it, keeps what is typed, and tells at once what can't be sent. */
@Component({
  selector: 'hv-post-composer',
  imports: [AudienceLine, Button, Icon, PostEditor, TranslocoDirective],
  templateUrl: './post-composer.html',
  styleUrl: './post-composer.css',
})
export class PostComposer {
  readonly label = input.required<string>();
  readonly sendLabel = input.required<string>();
  /** Who will see it; nothing is said while it is not known. */
  readonly space = input<SpaceView>();
  /** What is typed is kept under this name until it is sent. */
  readonly draftKey = input.required<string>();
  /** What it begins with when nothing was typed before. */
  readonly initial = input<RichTextDocument>(nothing);
  readonly cancelable = input(false, { transform: booleanAttribute });
  readonly busy = input(false);
  /** Somebody has just asked for it: begin to write at once. */
  readonly takesFocus = input(false, { transform: booleanAttribute });
  /** Tells what is wrong from the start, because it was refused. */
  readonly refused = input(false, { transform: booleanAttribute });
  /** A field before it is wrong too: the focus belongs there. */
  readonly behindFault = input(false, { transform: booleanAttribute });
  /** It can't be sent as it is, and it says why. */
  readonly unsendable = output();
  /** What is to be sent. It stays here until `clear` says that it was taken. */
  readonly sent = output<RichTextDocument>();
  /** Left unsent, with what was changed; null when nothing was. */
  readonly cancelled = output<RichTextDocument | null>();
  /** Something is being typed. */
  readonly typing = output();

  private readonly drafts = inject(Drafts);
  private readonly editor = viewChild.required(PostEditor);
  protected readonly controlId = uniqueId('tekst');
  protected readonly start = linkedSignal(() => this.initial());
  private readonly written = linkedSignal(() => this.start());
  private readonly tried = linkedSignal(() => this.refused());
  protected readonly unreadable = signal(false);
  private readonly read = computed<WrittenText>(() => readWritten(this.written()));
  /** What is wrong, once it was tried to send. */
  protected readonly fault = computed(() => {
    const read = this.read();
    return this.tried() && !read.ok ? read.fault : null;
  });
  /** Its key in the texts. */
  protected readonly faultKey = computed(() => {
    const fault = this.fault();
    if (fault === null || fault === 'empty' || fault === 'cpr') return fault;
    return fault === 'rich-text.too-long' || fault === 'rich-text.too-large' ? 'tooLong' : 'other';
  });
  protected readonly faultId = `${this.controlId}-fejl`;
  protected readonly hintId = `${this.controlId}-hjaelp`;
  protected readonly describedBy = computed(() => (this.fault() ? `${this.faultId} ${this.hintId}` : this.hintId));

  constructor() {
    afterNextRender(() => this.takesFocus() && this.focus());
    effect(() => {
      const key = this.draftKey();
      untracked(() => void this.takeUpDraft(key));
    });
  }

  focus(): void {
    this.editor().focus();
  }

  /** What was written has been taken: make room for the next. */
  clear(): void {
    void this.drafts.remove(this.draftKey());
    this.tried.set(false);
    this.start.set({ ...nothing });
  }

  protected write(document: RichTextDocument): void {
    this.written.set(document);
    this.typing.emit();
    if (isEmptyRichText(document) || JSON.stringify(document) === JSON.stringify(this.initial())) void this.drafts.remove(this.draftKey());
    else this.drafts.save(this.draftKey(), document);
  }

  protected send(): void {
    if (this.busy() || this.unreadable()) return;
    const read = this.read();
    this.tried.set(true);
    if (read.ok) return this.sent.emit(read.document);
    this.unsendable.emit();
    if (this.behindFault()) return;
    if (read.fault === 'cpr') this.editor().showCpr();
    else this.editor().focus();
  }

  protected cancel(): void {
    const written = this.written();
    const changed = written !== this.start() || written !== this.initial();
    this.clear();
    this.cancelled.emit(changed ? written : null);
  }

  private async takeUpDraft(key: string): Promise<void> {
    const draft = await this.drafts.read<RichTextDocument>(key);
    const untouched = this.written() === this.start();
    if (draft && untouched && key === this.draftKey()) this.start.set(draft);
  }
}
