import { Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { discussionLimits, type TemplateView } from '@hv/discussions/contracts';
import { KeptSpaces } from '@hv/networks/web';
import { richTextFromPlain, type RichTextDocument } from '@hv/platform/contracts';
import { Language, Problem, ProblemText } from '@hv/platform/web';
import { Button, Control, Field, Icon, Notice, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { PostComposer } from '../writing/post-composer';
import type { TemplateStarter } from './template-starters';
import { TemplatesStore } from './templates-store';

/** The templates of a space, where its moderators keep them. Others see nothing here: they meet them where they begin a thread. */
@Component({
  selector: 'hv-space-templates',
  imports: [Button, Control, Field, Icon, Notice, PostComposer, Skeleton, TranslocoDirective],
  templateUrl: './space-templates.html',
  styleUrl: './space-templates.css',
})
export class SpaceTemplates {
  readonly spaceId = input.required<string>();

  private readonly spaces = inject(KeptSpaces);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);
  private readonly language = inject(Language).current;
  private readonly composer = viewChild(PostComposer);
  protected readonly store = new TemplatesStore(() => this.spaceId());
  protected readonly longest = discussionLimits.templateName;
  protected readonly space = computed(() => this.spaces.space(this.spaceId()).value());
  protected readonly moderates = computed(() => this.space()?.abilities.moderate ?? false);
  protected readonly offered = computed(() => this.store.offered(this.language()));
  /** What is being written: a template, or a new one. */
  protected readonly editing = signal<TemplateView | 'new' | null>(null);
  protected readonly name = signal('');
  protected readonly nameMissing = signal(false);
  protected readonly busy = signal(false);
  protected readonly fault = signal('');
  protected readonly initial = computed<RichTextDocument>(() => {
    const editing = this.editing();
    return editing && editing !== 'new' ? (editing.body as RichTextDocument) : richTextFromPlain('');
  });
  protected readonly draftKey = computed(() => {
    const editing = this.editing();
    return `template:${editing && editing !== 'new' ? editing.id : this.spaceId()}`;
  });

  constructor() {
    effect(() => {
      const moderates = this.moderates();
      this.spaceId();
      if (moderates) untracked(() => void this.store.load());
    });
  }

  protected begin(template: TemplateView | 'new'): void {
    this.fault.set('');
    this.nameMissing.set(false);
    this.name.set(template === 'new' ? '' : template.name);
    this.editing.set(template);
  }

  protected writeName(typing: Event): void {
    this.name.set((typing.target as HTMLInputElement).value);
  }

  protected leave(): void {
    this.editing.set(null);
  }

  protected async take(starter: TemplateStarter): Promise<void> {
    await this.attempt(() => this.store.take(starter));
  }

  protected async save(body: RichTextDocument): Promise<void> {
    const [editing, name] = [this.editing(), this.name().trim()];
    this.nameMissing.set(!name);
    if (!editing || !name) return;
    await this.attempt(async () => {
      if (editing === 'new') await this.store.add({ name, body });
      else await this.store.change(this.newest(editing), { name, body });
      this.composer()?.clear();
      this.editing.set(null);
    });
  }

  protected async remove(template: TemplateView): Promise<void> {
    await this.attempt(async () => {
      await this.store.remove(template);
      const { name, body } = template;
      this.toasts.show({
        text: this.transloco.translate('discussions.together.template.removed', { name }),
        undo: () => void this.attempt(() => this.store.add({ name, body: body as RichTextDocument })),
      });
    });
  }

  protected partsOf({ parts }: TemplateStarter): string {
    return parts.map(({ heading }) => heading).join(' · ');
  }

  protected reason(): string {
    return this.problemText.of(this.store.trouble());
  }

  /** As it stands here now: what somebody else has changed meanwhile was shown by the first refusal. */
  private newest(template: TemplateView): TemplateView {
    return this.store.templates()?.find(({ id }) => id === template.id) ?? template;
  }

  private async attempt(work: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    this.fault.set('');
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.fault.set(this.problemText.of(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
