import { Component, computed, effect, ElementRef, inject, input, signal, untracked, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { invitationLimits, type ReadRowView, type RowFaultView } from '@hv/networks/contracts';
import { Language, ProblemText } from '@hv/platform/web';
import { Button, Control, ErrorSummary, Field, type FormFault, Notice, Skeleton, Toasts } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { invitingPaths } from '../inviting-paths';
import { InviteManyStore, type ListedRow } from './invite-many-store';
import { OfficeFrame } from './office-frame';
import type { WrittenPerson } from './people-of-cells';

/** So many wrong rows are shown at once; the next come as these are put right. */
const mostWrong = 20;

const cells = ['name', 'email', 'organisation', 'role', 'cluster'] as const;
type Cell = (typeof cells)[number];

/** Where the secretariat asks many at once: pasted from a spreadsheet or from a file, looked through row by row, then sent. */
@Component({
  selector: 'hv-invite-many-page',
  imports: [Button, Control, ErrorSummary, Field, Notice, OfficeFrame, Skeleton, TranslocoDirective],
  providers: [InviteManyStore],
  templateUrl: './invite-many-page.html',
  styleUrl: './invite-many-page.css',
})
export class InviteManyPage {
  readonly networkId = input.required<string>();

  protected readonly store = inject(InviteManyStore);
  private readonly problemText = inject(ProblemText);
  private readonly transloco = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly outcome = viewChild<ElementRef<HTMLElement>>('outcome');
  private taken = '';
  private readonly language = inject(Language).current;
  protected readonly cells = cells;
  protected readonly looking = signal(false);
  protected readonly sending = signal(false);
  protected readonly faults = signal<readonly FormFault[]>([]);
  protected readonly failure = signal('');
  protected readonly wrong = computed(() => this.store.wrong().slice(0, mostWrong));
  protected readonly more = computed(() => this.store.wrong().length - this.wrong().length);

  /** What will be made with them, as a sentence has it; empty for nothing. */
  protected readonly made = computed(() => {
    const { organisations, clusters } = this.store.makes();
    const told = [this.counted('organisations', organisations.length), this.counted('clusters', clusters.length)].filter(Boolean);
    return told.length === 2 ? this.said('makes.and', { one: told[0]!, other: told[1]! }) : (told[0] ?? '');
  });

  constructor() {
    effect(() => {
      this.networkId();
      untracked(() => this.store.clear());
    });
  }

  protected pasted(typing: Event): Promise<void> {
    const text = (typing.target as HTMLTextAreaElement).value;
    // The browser tells of the same text again when the box is left; what was put right meanwhile must stay.
    if (text === this.taken) return Promise.resolve();
    this.taken = text;
    return this.looked(() => this.store.takeText(this.networkId(), text));
  }

  /** What is pasted is looked through at once: the box has it when the browser is done with the event. */
  protected afterPaste(pasting: Event): void {
    const box = pasting.target as HTMLTextAreaElement;
    setTimeout(() => box.dispatchEvent(new Event('change')));
  }

  protected chosen(choosing: Event): Promise<void> {
    const box = choosing.target as HTMLInputElement;
    const [file] = box.files ?? [];
    return file ? this.looked(() => this.store.takeFile(this.networkId(), file)) : Promise.resolve();
  }

  protected correct(row: ListedRow, cell: Cell, value: string): Promise<void> {
    if (row.written[cell] === value.trim()) return Promise.resolve();
    const change: Partial<WrittenPerson> = { [cell]: value.trim() };
    return this.looked(() => this.store.correct(this.networkId(), row.number, change), false);
  }

  protected leaveOut(row: ListedRow): Promise<void> {
    return this.looked(() => this.store.leaveOut(this.networkId(), row.number), false);
  }

  protected async send(): Promise<void> {
    this.faults.set(
      this.wrong().map(({ number, read }) => ({ controlId: this.controlId(number, read.faults[0]!), text: this.inRow(number, read) })),
    );
    if (this.faults().length || this.sending()) return;
    this.sending.set(true);
    try {
      const { invited, members } = await this.store.send(this.networkId());
      this.toasts.show({ text: this.said(members ? 'sentAndIn' : 'sent', { invited, members }) });
      await this.router.navigateByUrl(invitingPaths.invitations(this.networkId()));
    } catch (failure) {
      this.faults.set([{ text: this.problemText.of(failure) }]);
    } finally {
      this.sending.set(false);
    }
  }

  /** Cells that are shown to be put right: those with a fault. */
  protected faultOf({ faults }: ReadRowView, cell: Cell): RowFaultView | undefined {
    return faults.find(({ field }) => field === cell);
  }

  /** A number as people write it: 1.000 */
  protected number(count: number = invitationLimits.rows): string {
    return count.toLocaleString(this.language() === 'en' ? 'en-GB' : 'da-DK');
  }

  protected roleName({ role }: ReadRowView): string {
    return role ? this.transloco.translate(`networks.roles.${role}`) : '';
  }

  protected text({ code }: RowFaultView): string {
    return this.problemText.ofCode(code) ?? code;
  }

  protected controlId(number: number, { field }: Pick<RowFaultView, 'field'>): string {
    return `raekke-${number}-${field}`;
  }

  private inRow(number: number, { faults }: ReadRowView): string {
    return this.said('inRow', { number, text: this.text(faults[0]!) });
  }

  private counted(what: 'organisations' | 'clusters', count: number): string {
    return count === 0 ? '' : this.said(`makes.${what}.${count === 1 ? 'one' : 'many'}`, { count: this.number(count) });
  }

  private said(key: string, values: Record<string, string | number> = {}): string {
    return this.transloco.translate(`invitations.many.${key}`, values);
  }

  private async looked(look: () => Promise<void>, isNew = true): Promise<void> {
    this.faults.set([]);
    this.failure.set('');
    this.looking.set(true);
    try {
      await look();
    } catch (failure) {
      this.failure.set(failure instanceof RangeError ? this.said('unreadable') : this.problemText.of(failure));
    }
    this.looking.set(false);
    if (isNew) this.outcome()?.nativeElement.scrollIntoView?.({ block: 'start' });
  }
}
