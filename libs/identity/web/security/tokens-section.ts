import { Component, computed, ElementRef, inject, resource, viewChild } from '@angular/core';
import type { AccessTokenItemView } from '@hv/identity/contracts';
import { Button, Notice, Time, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { Deed } from './deed';
import { SecurityClient } from './security-client';

/** What folders and programs sign in by as oneself, and ending it; nothing where there is none. */
@Component({
  selector: 'hv-tokens-section',
  imports: [Button, Notice, Time, TranslocoDirective],
  providers: [Deed],
  templateUrl: './tokens-section.html',
  styleUrl: './section.css',
})
export class TokensSection {
  protected readonly deed = inject(Deed);
  private readonly client = inject(SecurityClient);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly asked = resource({ loader: () => this.client.tokens() });
  protected readonly tokens = computed(() => (this.asked.hasValue() ? this.asked.value() : []));

  /** What it is good for: a key of the texts. */
  protected use({ scopes }: AccessTokenItemView): string {
    if (scopes.includes('dav')) return 'folders';
    return scopes.includes('write') ? 'writes' : 'reads';
  }

  protected async end({ id, name }: AccessTokenItemView): Promise<void> {
    if (await this.deed.do(() => this.client.endToken(id)))
      this.toasts.show({ text: this.transloco.translate('security.tokens.ended', { name }) });
    // Either way: it may have ended elsewhere meanwhile.
    this.asked.reload();
    this.heading()?.nativeElement.focus();
  }
}
