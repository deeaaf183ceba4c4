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
import type { NewPoll } from '@hv/discussions/contracts';
import { AudienceLine } from '@hv/networks/web';
import type { SpaceView } from '@hv/networks/contracts';
import { isEmptyRichText, richTextFromPlain, type RichTextDocument } from '@hv/platform/contracts';
import { Button, Icon, uniqueId } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RouterLink } from '@angular/router';
import { DraftOffer } from './draft-offer';
import { DraftSync } from './draft-sync';
import { RulesLine } from '../moderation/rules-line';
import { Planning } from './planning';
import { PostEditor } from './post-editor';
import { Quoting } from '../posts/quoting';
import { ScheduledStore } from '../later/scheduled-store';
import { ScheduleForm } from '../later/schedule-form';
import { begunFrom } from '../together/begun-from';
import { PollAsking, pollKeyOf } from '../together/poll-asking';
import { PollForm } from '../together/poll-form';
import { ToldLine } from './told-line';
import type { DraftPlace, ThreadAsking } from './writing-client';
import { readWritten, type WrittenText } from './written-text';

const nothing = richTextFromPlain('');

/** Where something is written and sent: says who will see it, keeps what is typed, and tells at once what can't be sent. */
@Component({
  selector: 'hv-post-composer',
  imports: [
    AudienceLine,
    Button,
    DraftOffer,
    Icon,
    PollForm,
    PostEditor,
    RouterLink,
    RulesLine,
    ScheduleForm,
    ToldLine,
    TranslocoDirective,
  ],
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
  /** What is answered or begun: its draft is kept on the server too, and it can be sent later. Not for what is only changed. */
  readonly place = input<DraftPlace | null>(null);
  /** The title of what is begun, once it is as it must be; null when it is not, and that is said where it stands. */
  readonly readyTitle = input<() => string | null>(() => '');
  /** The title as it is typed, kept with the draft. */
  readonly title = input('');
  /** The title of a draft from another device. */
  readonly titled = output<string>();
  /** What of the written text is sent: what only helps to write it stays behind. */
  readonly sendable = input<(written: RichTextDocument) => RichTextDocument>((written) => written);
  /** Posts are quoted here. */
  readonly takesQuotes = input(false, { transform: booleanAttribute });
  /** Whether the thread that is begun asks, and whom. */
  readonly asking = input<ThreadAsking>({});
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
  /** It was planned to be sent later, and is no longer here. */
  readonly planned = output();
  /** Something is being typed. */
  readonly typing = output();

  private readonly quoting = inject(Quoting, { optional: true });
  protected readonly scheduled = inject(ScheduledStore);
  protected readonly drafts = new DraftSync(
    () => this.title(),
    (title) => this.titled.emit(title),
  );
  protected readonly planning = new Planning();
  protected readonly polling = new PollAsking();
  protected readonly pollKeyOf = pollKeyOf;
  private readonly pollForm = viewChild(PollForm);
  private readonly editor = viewChild.required(PostEditor);
  protected readonly controlId = uniqueId('tekst');
  protected readonly start = linkedSignal(() => this.initial());
  protected readonly written = linkedSignal(() => this.start());
  private readonly tried = linkedSignal(() => this.refused());
  protected readonly unreadable = signal(false);
  private readonly read = computed<WrittenText>(() => readWritten(this.sendable()(this.written())));
  /** It was tried to send while pictures were on their way. */
  private readonly hurried = signal(false);
  /** What is wrong, once it was tried to send. */
  protected readonly fault = computed(() => {
    const read = this.read();
    return this.tried() && !read.ok ? read.fault : null;
  });
  /** Its key in the texts. */
  protected readonly faultKey = computed(() => {
    const fault = this.fault();
    if (this.hurried() && this.editor().busy()) return 'uploading';
    if (fault === null || fault === 'empty' || fault === 'cpr') return fault;
    if (fault === 'rich-text.alt-missing') return 'alt';
    return fault === 'rich-text.too-long' || fault === 'rich-text.too-large' ? 'tooLong' : 'other';
  });
  protected readonly faultId = `${this.controlId}-fejl`;
  protected readonly hintId = `${this.controlId}-hjaelp`;
  protected readonly describedBy = computed(() => (this.fault() ? `${this.faultId} ${this.hintId}` : this.hintId));

  constructor() {
    afterNextRender(() => this.takesFocus() && this.focus());
    effect(() => {
      const key = this.draftKey();
      const place = this.place();
      untracked(() => void this.takeUpDraft(key, place));
      if (place) untracked(() => void this.polling.takeUp(key));
    });
    effect(() => {
      // Without an answer nothing is said of what waits.
      if (this.place() && this.scheduled.items() === undefined) untracked(() => void this.scheduled.kept.reload());
    });
    effect(() => {
      const quote = this.takesQuotes() && this.quoting?.wanted();
      if (quote) untracked(() => this.quote(quote));
    });
  }

  focus(): void {
    this.editor().focus();
  }

  /** What it asks its readers to choose between; null when it asks nothing. */
  poll(): NewPoll | null {
    return this.pollForm()?.ready() ?? null;
  }

  /** Whether nothing is written. */
  isEmpty(): boolean {
    return isEmptyRichText(this.written());
  }

  /** Begins from a template; what is written stays before it. */
  begin(template: RichTextDocument): void {
    const document = begunFrom(template, this.written());
    this.start.set(document);
    this.write(document);
    this.focus();
  }

  /** What was written has been taken: make room for the next. */
  clear(): void {
    this.drafts.remove();
    this.pollForm()?.clear();
    this.polling.leave();
    this.tried.set(false);
    this.planning.open.set(false);
    this.start.set({ ...nothing });
  }

  protected write(document: RichTextDocument): void {
    this.written.set(document);
    this.typing.emit();
    if (isEmptyRichText(document) || JSON.stringify(document) === JSON.stringify(this.initial())) this.drafts.remove();
    else this.drafts.save(document);
  }

  protected send(): void {
    const document = this.ready();
    if (document) this.sent.emit(document);
  }

  /** Plans it for a minute in Denmark. */
  protected async plan(at: string): Promise<void> {
    const [document, title, place] = [this.ready(), this.readyTitle()(), this.place()];
    if (!document || title === null || !place) return;
    await this.planning.plan(place, { title, body: document, at, poll: this.poll(), asking: this.asking() }, () => {
      this.clear();
      this.planned.emit();
    });
  }

  protected takeOther(): void {
    const other = this.drafts.takeOther();
    if (other) this.start.set(other);
  }

  /** What is written, when nothing is wrong with it; else it says what is, and leads there. */
  private ready(): RichTextDocument | null {
    if (this.busy() || this.unreadable()) return null;
    this.hurried.set(this.editor().busy());
    if (this.hurried()) return null;
    const read = this.read();
    this.tried.set(true);
    if (read.ok) return this.polling.open() && !this.poll() ? null : read.document;
    this.unsendable.emit();
    if (this.behindFault()) return null;
    if (read.fault === 'cpr') this.editor().showCpr();
    else if (read.fault === 'rich-text.alt-missing') this.editor().showUnnamed();
    else this.editor().focus();
    return null;
  }

  private quote(quote: Parameters<PostEditor['quote']>[0]): void {
    this.editor().quote(quote);
    this.quoting?.done();
  }

  protected cancel(): void {
    const written = this.written();
    const changed = written !== this.start() || written !== this.initial();
    this.clear();
    this.cancelled.emit(changed ? written : null);
  }

  private takeUpDraft(key: string, place: DraftPlace | null): Promise<void> {
    const typed = (): RichTextDocument | null => (this.written() === this.start() ? null : this.written());
    return this.drafts.takeUp(key, place, typed, (content) => this.start.set(content ?? { ...nothing }));
  }
}
