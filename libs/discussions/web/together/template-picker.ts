import { Component, computed, effect, ElementRef, inject, input, output, signal, untracked, viewChild } from '@angular/core';
import type { TemplateView } from '@hv/discussions/contracts';
import type { RichTextDocument } from '@hv/platform/contracts';
import { Problem } from '@hv/platform/web';
import { Button, Control, Field } from '@hv/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { TogetherClient } from './together-client';
import { hintsOf } from './without-hints';

/** The templates of a space, to begin a thread with. Nothing stands here while there are none. */
@Component({
  selector: 'hv-template-picker',
  imports: [Button, Control, Field, TranslocoDirective],
  template: `
    @if (templates().length) {
      <div class="picker" *transloco="let t; prefix: 'discussions.together.template'">
        <hv-field [label]="t('pick')" optional>
          <select #choice hvControl>
            <option value="">{{ t('none') }}</option>
            @for (template of templates(); track template.id) {
              <option [value]="template.id">{{ template.name }}</option>
            }
          </select>
        </hv-field>
        <button hvButton small type="button" (click)="use()">{{ t('use') }}</button>
      </div>
    }
  `,
  styles: `
    .picker {
      display: flex;
      flex-wrap: wrap;
      gap: var(--hv-space-2);
      align-items: end;
    }

    hv-field {
      flex: 1 1 12rem;
      min-inline-size: 0;
    }
  `,
})
export class TemplatePicker {
  readonly spaceId = input.required<string>();
  readonly picked = output<RichTextDocument>();

  private readonly client = inject(TogetherClient);
  private readonly choice = viewChild<unknown, ElementRef<HTMLSelectElement>>('choice', { read: ElementRef });
  protected readonly templates = signal<readonly TemplateView[]>([]);
  /** The hints of all of them, also of one that a draft was begun from. */
  readonly hints = computed(() => new Set(this.templates().flatMap(({ body }) => hintsOf(body as RichTextDocument))));

  constructor() {
    effect(() => {
      const spaceId = this.spaceId();
      untracked(() => void this.fetch(spaceId));
    });
  }

  protected use(): void {
    const box = this.choice()?.nativeElement;
    const template = this.templates().find(({ id }) => id === box?.value);
    if (template) this.picked.emit(template.body as RichTextDocument);
    else box?.focus();
  }

  private async fetch(spaceId: string): Promise<void> {
    try {
      const { items } = await this.client.templates(spaceId);
      if (spaceId === this.spaceId()) this.templates.set(items);
    } catch (failure) {
      // A thread can be begun without one.
      if (!(failure instanceof Problem)) throw failure;
    }
  }
}
