import { NgComponentOutlet } from '@angular/common';
import { Component, computed, effect, inject, input, resource, signal, untracked } from '@angular/core';
import type { ThreadLevel } from '@hv/discussions/contracts';
import { loadSubjectLevel } from '@hv/discussions/web';
import { KeptAnswer, Problem, ProblemText } from '@hv/platform/web';
import { Toasts } from '@hv/ui';
import { type Followed, TalkClient } from './talk-client';

/** How closely the reader follows a document, a folder or a library. For its head. */
@Component({
  selector: 'hv-document-follow',
  imports: [NgComponentOutlet],
  template: `<ng-container *ngComponentOutlet="choice.hasValue() && inputs() ? choice.value() : null; inputs: inputs() ?? {}" />`,
})
export class DocumentFollow {
  readonly of = input.required<Followed['of']>();
  /** Of the document or folder; of the space, for its library. */
  readonly id = input.required<string>();

  private readonly client = inject(TalkClient);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  private readonly followed = computed<Followed>(() => ({ of: this.of(), id: this.id() }));
  private readonly kept = computed(() => {
    const followed = this.followed();
    return new KeptAnswer(() => this.client.level(followed));
  });
  private readonly busy = signal(false);
  private readonly choose = async (level: ThreadLevel): Promise<void> => {
    const [kept, followed] = [this.kept(), this.followed()];
    this.busy.set(true);
    try {
      const said = await this.client.setLevel(followed, level);
      kept.update(() => said);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.toasts.show({ text: this.problemText.of(failure) });
    } finally {
      this.busy.set(false);
    }
  };

  protected readonly choice = resource({ loader: loadSubjectLevel });
  protected readonly inputs = computed(() => {
    const now = this.kept().value();
    return now && { of: this.of(), level: now.level, busy: this.busy(), choose: this.choose };
  });

  constructor() {
    effect(() => {
      const kept = this.kept();
      untracked(() => void kept.reload());
    });
  }
}
