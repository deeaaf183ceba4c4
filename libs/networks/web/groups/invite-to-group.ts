import { Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { type DirectoryPersonView, profileLimits } from '@hv/networks/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Announcer, Button, Control, Field, Notice } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { debounceTime, Subject } from 'rxjs';
import { DirectoryClient } from '../directory/directory-client';

/** Who is to be taken in. */
export interface Invited {
  readonly personId: string;
  readonly name: string;
}

/** How long after the last letter it is asked, ms. */
const typingPause = 200;
const mostShown = 8;

/** Finds people of a network who are not in a group yet, to take them in. */
@Component({
  selector: 'hv-invite-to-group',
  imports: [Button, Control, Field, Notice, TranslocoDirective],
  templateUrl: './invite-to-group.html',
  host: { class: 'hv-parts' },
})
export class InviteToGroup {
  readonly networkId = input.required<string>();
  /** Those who are in it: they are not offered. */
  readonly already = input.required<ReadonlySet<string>>();
  readonly invited = output<Invited>();

  private readonly client = inject(DirectoryClient);
  private readonly announcer = inject(Announcer);
  private readonly transloco = inject(TranslocoService);
  private readonly problemText = inject(ProblemText);
  private readonly typed = new Subject<string>();
  private readonly answer = signal<readonly DirectoryPersonView[]>([]);
  protected readonly longest = profileLimits.question;
  protected readonly text = signal('');
  /** What the answer shown is to. */
  protected readonly answered = signal('');
  protected readonly failure = signal('');
  protected readonly found = computed(() =>
    this.answer()
      .filter(({ id }) => !this.already().has(id))
      .slice(0, mostShown),
  );

  constructor() {
    this.typed.pipe(debounceTime(typingPause), takeUntilDestroyed(inject(DestroyRef))).subscribe((text) => void this.ask(text.trim()));
  }

  protected write(typing: Event): void {
    this.text.set((typing.target as HTMLInputElement).value);
    this.typed.next(this.text());
  }

  protected again(): void {
    void this.ask(this.text().trim());
  }

  protected organisations({ belongings }: DirectoryPersonView): string {
    return [...new Set(belongings.map(({ organisation }) => organisation))].join(', ');
  }

  private async ask(q: string): Promise<void> {
    this.failure.set('');
    if (!q) return this.show('', []);
    const nothing = { organisation: null, cluster: null, role: null, area: null, subject: null };
    try {
      const { items } = await this.client.people({ q, network: this.networkId(), ...nothing }, false);
      // Only the answer to the last question is shown.
      if (q === this.text().trim()) this.show(q, items);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
    }
  }

  private show(q: string, people: readonly DirectoryPersonView[]): void {
    this.answer.set(people);
    this.answered.set(q);
    const count = this.found().length;
    if (count > 0) this.announcer.announce(this.transloco.translate(`groups.found.${count === 1 ? 'one' : 'many'}`, { count }), 'groups');
  }
}
