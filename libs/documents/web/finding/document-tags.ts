import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type LibraryEntryView, type TagView, tagLimits } from '@hv/documents/contracts';
import { Attempt } from '@hv/platform/web';
import { Button, Control, Field, Icon, Notice, Toasts, uniqueId } from '@hv/ui';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { KeepFocus } from '../keep-focus';
import { documentPaths } from '../document-paths';
import { FindingClient } from './finding-client';

/** The tags of a document: each leads to what else has it; who may change the document puts them on and takes them off. */
@Component({
  selector: 'hv-document-tags',
  imports: [Button, Control, Field, Icon, KeepFocus, Notice, RouterLink, TranslocoDirective],
  templateUrl: './document-tags.html',
  styleUrl: './document-tags.css',
})
export class DocumentTags {
  readonly document = input.required<LibraryEntryView>();
  /** Told when the document has others. */
  readonly changed = input.required<() => void>();

  private readonly client = inject(FindingClient);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  private readonly known = signal<readonly string[]>([]);
  protected readonly text = signal('');
  protected readonly attempt = new Attempt();
  protected readonly paths = documentPaths;
  protected readonly limits = tagLimits;
  protected readonly headingId = uniqueId('maerker');
  protected readonly listId = uniqueId('kendte-maerker');
  /** Those of the library that it does not have. */
  protected readonly suggested = computed(() => {
    const own = new Set(this.document().tags.map(({ name }) => name));
    return this.known().filter((name) => !own.has(name));
  });

  /** Asked for when somebody is about to write one. */
  protected async suggest(): Promise<void> {
    if (this.known().length > 0) return;
    const tags = await this.attempt.at(() => this.client.tags(this.document().libraryId));
    this.known.set(tags?.items.map(({ name }) => name) ?? []);
  }

  protected write(typing: Event): void {
    this.text.set((typing.target as HTMLInputElement).value);
  }

  protected async add(): Promise<void> {
    const name = this.text().trim();
    if (name !== '' && (await this.change({ add: [name] }))) this.text.set('');
  }

  protected async takeOff({ id, name }: TagView): Promise<void> {
    const documentId = this.document().id;
    if (!(await this.change({ remove: [id] }))) return;
    const text = this.transloco.translate<string>('documentsFinding.tags.takenOff', { name });
    this.toasts.show({ text, undo: () => void this.change({ add: [name] }, documentId) });
  }

  private async change(wish: { readonly add?: string[]; readonly remove?: string[] }, documentId = this.document().id): Promise<boolean> {
    const done = await this.attempt.at(() => this.client.changeTags(documentId, wish));
    if (done) this.changed()();
    return done !== undefined;
  }
}
