import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { groupLimits, type MakeGroup } from '@hv/networks/contracts';
import { newKey, Problem, ProblemText } from '@hv/platform/web';
import { Button, Choice, Control, ErrorSummary, Field, type FormFault, PageHeader } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { spacePaths } from '../space-paths';
import { groupPaths } from './group-paths';
import { GroupsClient } from './groups-client';

/** Which control holds a field of the request. */
const controlIds: Record<string, string> = { name: 'gruppens-navn', purpose: 'gruppens-formaal' };

/** Where somebody makes a group; they come to its people next. */
@Component({
  selector: 'hv-new-group-page',
  imports: [Button, Choice, Control, ErrorSummary, Field, PageHeader, TranslocoDirective],
  templateUrl: './new-group-page.html',
  styleUrl: './new-group-page.css',
})
export class NewGroupPage {
  readonly networkId = input.required<string>();

  private readonly client = inject(GroupsClient);
  private readonly router = inject(Router);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  protected readonly limits = groupLimits;
  protected readonly back = computed(() => groupPaths.groups(this.networkId()));
  protected readonly name = signal('');
  protected readonly purpose = signal('');
  protected readonly open = signal(false);
  protected readonly busy = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);
  /** The same for every attempt to make the same. */
  private attempt = { wish: '', key: '' };

  protected write(field: 'name' | 'purpose', typing: Event): void {
    this[field].set((typing.target as HTMLInputElement).value);
  }

  protected fault(controlId: string): string {
    return this.faults().find((fault) => fault.controlId === controlId)?.text ?? '';
  }

  protected async make(): Promise<void> {
    if (this.busy()) return;
    const wish = { name: this.name().trim(), purpose: this.purpose().trim(), open: this.open() };
    const text = this.transloco.translate('groups.new.nameMissing');
    this.faults.set(wish.name ? [] : [{ controlId: controlIds['name']!, text }]);
    if (!wish.name) return;
    this.busy.set(true);
    try {
      const { id } = await this.client.make(this.networkId(), wish, this.keyOf(wish));
      await this.router.navigateByUrl(spacePaths.about(id));
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.faults.set(this.faultsOfServer(failure));
    } finally {
      this.busy.set(false);
    }
  }

  private keyOf(wish: MakeGroup): string {
    const text = JSON.stringify(wish);
    if (this.attempt.wish !== text) this.attempt = { wish: text, key: newKey() };
    return this.attempt.key;
  }

  private faultsOfServer(failure: Problem): FormFault[] {
    const known = failure.errors.flatMap(({ path, code }) => {
      const [controlId, text] = [controlIds[path], this.problemText.ofCode(code)];
      return controlId && text ? [{ controlId, text }] : [];
    });
    return known.length ? known : [{ text: this.problemText.of(failure) }];
  }
}
