import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { documentsProblems, type LibraryEntryView } from '@hv/documents/contracts';
import { type Role, roles } from '@hv/networks/contracts';
import { newKey, Problem, ProblemText } from '@hv/platform/web';
import { Button, Choice, Control, Field, Notice } from '@hv/ui';
import { DialogFrame } from '@hv/ui/overlay';
import { TranslocoDirective } from '@jsverse/transloco';
import { DocumentsClient } from './documents-client';

/** What is named: something new in a place, or what is there already. */
export type Naming =
  | { readonly what: 'folder' | 'link'; readonly spaceId: string; readonly folderId: string | null; readonly mayNarrow: boolean }
  | { readonly what: 'rename'; readonly entry: LibraryEntryView };

/** Names a new folder or link, or renames what is there. Answers what it is then. */
@Component({
  selector: 'hv-name-dialog',
  imports: [Button, Choice, Control, DialogFrame, Field, Notice, TranslocoDirective],
  templateUrl: './name-dialog.html',
  styleUrl: './name-dialog.css',
})
export class NameDialog {
  private readonly client = inject(DocumentsClient);
  private readonly problemText = inject(ProblemText);
  protected readonly naming = inject<Naming>(DIALOG_DATA);
  protected readonly reference = inject<DialogRef<LibraryEntryView>>(DialogRef);
  protected readonly roles = roles.filter((role) => role !== 'guest');
  protected readonly heading = this.naming.what === 'rename' && this.naming.entry.kind === 'link' ? 'edit' : this.naming.what;
  protected readonly asksUrl = this.naming.what === 'link' || this.heading === 'edit';
  protected readonly mayNarrow = this.naming.what === 'folder' && this.naming.mayNarrow;
  protected readonly name = signal(this.naming.what === 'rename' ? this.naming.entry.name : '');
  protected readonly url = signal(this.naming.what === 'rename' ? (this.naming.entry.url ?? '') : 'https://');
  protected readonly narrows = signal(false);
  private readonly chosen = signal<ReadonlySet<Role>>(new Set());
  /** It was to be made for some, and nobody was chosen. */
  protected readonly lacksRoles = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<Problem | null>(null);
  protected readonly nameFault = computed(() => this.textAt('name'));
  protected readonly urlFault = computed(() => this.textAt('url'));
  /** What is wrong with neither of the fields. */
  protected readonly trouble = computed(() => {
    const failure = this.failure();
    return failure && !this.nameFault() && !this.urlFault() ? this.problemText.of(failure) : '';
  });
  protected readonly proposal = computed(() => this.failure()?.proposal ?? '');
  /** The same for every attempt to make the same. */
  private attempt = { wish: '', key: '' };

  protected write(field: 'name' | 'url', typing: Event): void {
    this[field].set((typing.target as HTMLInputElement).value);
  }

  /** An address as people say it, `www.kl.dk/boern`, gets what browsers leave out. */
  protected complete(typed: Event): void {
    const field = typed.target as HTMLInputElement;
    const said = field.value.trim();
    if (!/^[^\s:/@]+\.[^\s:/@]{2,}(\/\S*)?$/.test(said)) return;
    field.value = `https://${said}`;
    this.url.set(field.value);
  }

  protected isChosen(role: Role): boolean {
    return this.chosen().has(role);
  }

  protected choose(role: Role, chosen: boolean): void {
    this.lacksRoles.set(false);
    this.chosen.update((before) => new Set(chosen ? [...before, role] : [...before].filter((one) => one !== role)));
  }

  protected propose(): void {
    this.name.set(this.proposal());
    void this.save();
  }

  protected async save(): Promise<void> {
    if (this.busy()) return;
    this.lacksRoles.set(this.narrows() && this.chosen().size === 0);
    if (this.lacksRoles()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      this.reference.close(await this.ask());
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.failure.set(failure);
    } finally {
      this.busy.set(false);
    }
  }

  private ask(): Promise<LibraryEntryView> {
    const { naming } = this;
    const [name, url] = [this.name().trim(), this.url().trim()];
    if (naming.what === 'rename') return this.client.change(naming.entry, { name, ...(this.asksUrl ? { url } : {}) });
    const place = naming.folderId ? { folderId: naming.folderId } : {};
    const only = this.narrows() ? { roles: [...this.chosen()] } : {};
    const wish = { name, ...place, ...(naming.what === 'link' ? { url } : only) };
    const key = this.keyOf(JSON.stringify(wish));
    return naming.what === 'link'
      ? this.client.addLink(naming.spaceId, { ...wish, url }, key)
      : this.client.makeFolder(naming.spaceId, wish, key);
  }

  private keyOf(wish: string): string {
    if (this.attempt.wish !== wish) this.attempt = { wish, key: newKey() };
    return this.attempt.key;
  }

  private textAt(path: string): string {
    const failure = this.failure();
    if (path === 'name' && failure?.code === documentsProblems.nameTaken) return this.problemText.of(failure);
    const fault = failure?.errors.find((error) => error.path === path);
    return fault ? (this.problemText.ofCode(fault.code) ?? this.problemText.of(failure)) : '';
  }
}
