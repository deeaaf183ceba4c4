import { Component, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { type Role, roles, type SecondFactorRuleView } from '@hv/networks/contracts';
import { Problem, ProblemText } from '@hv/platform/web';
import { Button, Choice, Notice, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { OfficeFrame } from '../inviting/office-frame';
import { NetworkSecurityClient } from './network-security-client';

/** Where a secretariat says whom its network asks for a second factor. */
@Component({
  selector: 'hv-network-security-page',
  imports: [Button, Choice, Notice, OfficeFrame, Skeleton, TranslocoDirective],
  templateUrl: './network-security-page.html',
  styleUrl: './network-security-page.css',
})
export class NetworkSecurityPage {
  readonly networkId = input.required<string>();

  private readonly client = inject(NetworkSecurityClient);
  private readonly toasts = inject(Toasts);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  protected readonly roles = roles;
  protected readonly rule = resource({ params: () => this.networkId(), loader: ({ params }) => this.client.rule(params) });
  /** As they are ticked; as they are kept until somebody ticks. */
  protected readonly chosen = linkedSignal<ReadonlySet<Role>>(() => new Set(this.rule.hasValue() ? this.rule.value().roles : []));
  protected readonly busy = signal(false);
  protected readonly fault = signal('');

  protected reason(): string {
    return this.problemText.of(this.rule.error());
  }

  protected name(role: Role): string {
    return this.transloco.translate(`networks.roles.${role}`);
  }

  protected choose(role: Role): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(role)) chosen.add(role);
    this.chosen.set(chosen);
  }

  protected async save(): Promise<void> {
    const kept = this.rule.value();
    if (this.busy() || !kept) return;
    this.busy.set(true);
    this.fault.set('');
    try {
      this.rule.set(await this.client.change(this.networkId(), [...this.chosen()], kept.version));
      this.toasts.show({ text: this.transloco.translate('networkSecurity.saved') });
    } catch (failure) {
      this.fail(failure);
    } finally {
      this.busy.set(false);
    }
  }

  private fail(failure: unknown): void {
    const stale = failure instanceof Problem && failure.status === 412;
    if (stale) this.rule.set(failure.current as SecondFactorRuleView);
    this.fault.set(stale ? this.transloco.translate('networkSecurity.stale') : this.problemText.of(failure));
  }
}
