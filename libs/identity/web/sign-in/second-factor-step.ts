import { afterNextRender, Component, computed, ElementRef, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { identityProblems } from '@hv/identity/contracts';
import { Problem, ProblemText, SessionStore } from '@hv/platform/web';
import { Button, Control, ErrorSummary, Field, type FormFault, Icon, uniqueId } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { PasskeyDevice } from './passkey-device';
import { SecondFactorClient } from './second-factor-client';

/** What the server asks for after the right password. */
export interface AskedFactor {
  /** Whether it is to be proved, or to be set up first. */
  readonly code: string;
  readonly challenge: string;
  /** `code`, `passkey`, `recoveryCode`: those the person has. */
  readonly ways: readonly string[];
}

type Way = 'code' | 'passkey' | 'recoveryCode';

/** The second step of signing in: a code, a passkey, or a recovery code instead of both. */
@Component({
  selector: 'hv-second-factor-step',
  imports: [Button, Control, ErrorSummary, Field, Icon, TranslocoDirective],
  templateUrl: './second-factor-step.html',
  styleUrl: './second-factor-step.css',
})
export class SecondFactorStep {
  readonly asked = input.required<AskedFactor>();
  /** Signed in; `samePerson` is false when somebody else's session had ended here. */
  readonly signedIn = output<{ samePerson: boolean }>();
  /** To the password again, with what to say there; empty when they chose to. */
  readonly back = output<string>();

  private readonly device = inject(PasskeyDevice);
  private readonly client = inject(SecondFactorClient);
  private readonly session = inject(SessionStore);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly written = viewChild('written', { read: ElementRef<HTMLInputElement> });
  protected readonly headingId = uniqueId('trin');
  protected readonly passkey = computed(() => this.device.possible && this.asked().ways.includes('passkey'));
  protected readonly way = linkedSignal<Way>(() => {
    if (this.asked().ways.includes('code')) return 'code';
    return this.passkey() ? 'passkey' : 'recoveryCode';
  });
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);

  constructor() {
    afterNextRender(() => (this.written() ?? this.heading())?.nativeElement.focus());
  }

  protected choose(way: Way): void {
    this.way.set(way);
    this.faults.set([]);
  }

  protected fault(controlId: string): string {
    return this.faults().find((fault) => fault.controlId === controlId)?.text ?? '';
  }

  protected async prove(): Promise<void> {
    const way = this.way();
    const given = this.written()?.nativeElement.value.replace(/\s/g, '') ?? '';
    if (way === 'passkey') return this.useKey();
    const complete = way === 'code' ? /^\d{6}$/.test(given) : given.length >= 20;
    this.faults.set(complete ? [] : [{ controlId: 'kode', text: this.said(`${way}Missing`) }]);
    if (complete) await this.send(async () => ({ [way]: given }));
  }

  protected useKey(): Promise<void> {
    return this.send(async () => ({ passkey: await this.device.sign(await this.client.options(this.asked().challenge)) }));
  }

  private async send(proof: () => Promise<object>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const { challenge } = this.asked();
      this.signedIn.emit(await this.session.proveSignIn('second-factor', { challenge, ...(await proof()) }));
    } catch (failure) {
      this.fail(failure);
    } finally {
      this.busy.set(false);
    }
  }

  private fail(failure: unknown): void {
    if (!(failure instanceof Problem)) this.faults.set([{ text: this.transloco.translate('identity.signIn.passkeyFailed') }]);
    else if (failure.code === identityProblems.challengeExpired) this.back.emit(this.said('expired'));
    else this.faults.set([{ text: this.problemText.of(failure), ...(this.way() === 'passkey' ? {} : { controlId: 'kode' }) }]);
  }

  private said(key: string): string {
    return this.transloco.translate(`identity.secondFactor.${key}`);
  }
}
