import { Component, computed, DestroyRef, DOCUMENT, effect, inject, signal } from '@angular/core';
import { Language, Problem, ProblemText, SessionLife, SessionStore } from '@hv/platform/web';
import { Announcer, Button, Icon } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { take } from 'rxjs';
import { SeeAsClient } from './see-as-client';

/** So long before its end it is told, and so long before it the page goes back by itself, ms: at the end itself the server knows the session no more. */
const before = { told: 2 * 60_000, gone: 5_000 } as const;

/** Stands over every page while an administrator looks as somebody else: as whom, until when, and the way back. */
@Component({
  selector: 'hv-see-as-banner',
  imports: [Button, Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'seeAs.banner'">
      @if (seen(); as who) {
        <section [attr.aria-label]="t('label')">
          <hv-icon name="lock" />
          <p>
            <strong>{{ t('as', { name: who.name }) }}</strong> {{ t('what', { until: who.until }) }}
            @if (failure()) {
              <span role="alert">{{ failure() }}</span>
            }
          </p>
          <button hvButton small type="button" [busy]="busy()" (click)="end()">{{ t('end') }}</button>
        </section>
      }
    </ng-container>
  `,
  styleUrl: './see-as-banner.css',
})
export class SeeAsBanner {
  private readonly session = inject(SessionStore);
  private readonly life = inject(SessionLife);
  private readonly client = inject(SeeAsClient);
  private readonly problemText = inject(ProblemText);
  private readonly language = inject(Language).current;
  protected readonly busy = signal(false);
  protected readonly failure = signal('');
  protected readonly seen = computed(() => {
    const [person, seeAs] = [this.session.person(), this.session.seeAs()];
    return person && seeAs ? { name: person.name, until: this.clock(seeAs.until) } : null;
  });

  constructor() {
    const announcer = inject(Announcer);
    const transloco = inject(TranslocoService);
    const say = (key: string): void => {
      const said = transloco.selectTranslate<string>(`seeAs.banner.${key}`, this.seen() ?? {}).pipe(take(1));
      said.subscribe((text) => announcer.announce(text, 'see-as'));
    };
    const timers: ReturnType<typeof setTimeout>[] = [];
    const stop = (): void => timers.splice(0).forEach((timer) => clearTimeout(timer));
    effect(() => {
      const until = this.session.seeAs()?.until;
      stop();
      if (!until) return;
      const left = Date.parse(until) - Date.now();
      say('said');
      if (left > before.told) timers.push(setTimeout(() => say('soon'), left - before.told));
      timers.push(setTimeout(() => void this.end(), Math.max(0, left - before.gone)));
    });
    // What is tabbed to does not lie behind it.
    const { style } = inject(DOCUMENT).documentElement;
    style.scrollPaddingBlockStart = '9rem';
    inject(DestroyRef).onDestroy(() => {
      stop();
      style.scrollPaddingBlockStart = '';
    });
  }

  protected async end(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set('');
    try {
      await this.life.changeEyes(() => this.client.end(), '/administration/konti');
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(this.problemText.of(failure));
      this.busy.set(false);
    }
  }

  private clock(at: string): string {
    const form = new Intl.DateTimeFormat(this.language(), { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Copenhagen' });
    return form.format(new Date(at));
  }
}
