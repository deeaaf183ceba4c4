import { Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DiscussionSettingsView, PostBody } from '@hv/discussions/contracts';
import { KeptSpaces } from '@hv/networks/web';
import { richTextFromPlain, type RichTextDocument } from '@hv/platform/contracts';
import { Attempt, Problem, ProblemText } from '@hv/platform/web';
import { Button, Choice, Icon, Notice, Toasts, uniqueId } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { DocumentView } from '../editor/document-view';
import { PostComposer } from '../writing/post-composer';
import { KeptSettings } from './kept-settings';
import { ModerationClient } from './moderation-client';
import { paceOf, paces } from './pace';

type Translate = (key: string, values?: object) => string;

/** How it is spoken in a space, on the page about it: its rules for all, and for its moderators what keeps it in order. */
@Component({
  selector: 'hv-space-order',
  imports: [Button, Choice, DocumentView, Icon, Notice, PostComposer, RouterLink, TranslocoDirective],
  templateUrl: './space-order.html',
  styleUrl: './space-order.css',
})
export class SpaceOrder {
  readonly spaceId = input.required<string>();

  private readonly client = inject(ModerationClient);
  private readonly kept = inject(KeptSettings);
  private readonly spaces = inject(KeptSpaces);
  private readonly problemText = inject(ProblemText);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly composer = viewChild(PostComposer);
  protected readonly attempt = new Attempt();
  protected readonly nothing = richTextFromPlain('');
  protected readonly group = uniqueId('tempo');
  protected readonly writing = signal(false);
  protected readonly settings = computed(() => this.kept.of(this.spaceId()).value());
  protected readonly failure = computed(() => this.kept.of(this.spaceId()).failure());
  protected readonly rules = computed(() => (this.settings()?.rules as RichTextDocument | null | undefined) ?? null);
  protected readonly moderates = computed(() => this.spaces.space(this.spaceId()).value()?.abilities.moderate ?? false);
  /** What there is to choose, with what is chosen otherwise. */
  protected readonly choices = computed(() =>
    [...new Set([...paces, this.settings()?.slowSeconds ?? 0])].sort((one, other) => one - other),
  );

  constructor() {
    effect(() => {
      this.spaceId();
      untracked(() => this.load());
    });
  }

  protected load(): void {
    void this.kept.of(this.spaceId()).reload();
  }

  protected reason(): string {
    return this.problemText.of(this.failure());
  }

  protected said(seconds: number, t: Translate): string {
    const pace = paceOf(seconds);
    return pace ? t(`paces.${pace.unit}${pace.count === 1 ? 'One' : 'Many'}`, { count: pace.count }) : t('slow.off');
  }

  protected async setPace(slowSeconds: number): Promise<void> {
    if (await this.set({ slowSeconds, rules: this.rules() })) this.say(slowSeconds ? 'slow.set' : 'slow.unset');
  }

  protected async setRules(rules: RichTextDocument): Promise<void> {
    if (!(await this.set({ slowSeconds: this.settings()!.slowSeconds, rules }))) return;
    this.composer()?.clear();
    this.writing.set(false);
    this.say('rules.saved');
  }

  protected async dropRules(): Promise<void> {
    const [dropped, { slowSeconds }] = [this.rules(), this.settings()!];
    if (!(await this.set({ slowSeconds, rules: null }))) return;
    this.say('rules.dropped', () => void this.set({ slowSeconds, rules: dropped }));
  }

  /** What somebody else has set meanwhile is shown with the refusal. */
  private async set(change: { slowSeconds: number; rules: PostBody | null }): Promise<DiscussionSettingsView | undefined> {
    const kept = this.kept.of(this.spaceId());
    return this.attempt.at(async () => {
      try {
        const set = await this.client.set(this.settings()!, change);
        kept.update(() => set);
        return set;
      } catch (failure) {
        const current = failure instanceof Problem ? (failure.current as DiscussionSettingsView | undefined) : undefined;
        if (current) kept.update(() => current);
        throw failure;
      }
    });
  }

  private say(key: string, undo?: () => void): void {
    this.toasts.show({ text: this.transloco.translate(`discussions.moderation.${key}`), ...(undo ? { undo } : {}) });
  }
}
