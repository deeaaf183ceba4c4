import { DOCUMENT, inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import { type DocumentNow, type DocumentsInPosts, type KnownDocument, NotAttached } from '@hv/discussions/web';
import type { DocumentTitleView } from '@hv/documents/contracts';
import { TranslocoService } from '@jsverse/transloco';
import { documentPaths } from '../document-paths';
import { type UploadFailure, UploadItem } from '../upload-item';
import { UploadSender } from '../upload-sender';
import { TitlesClient } from './titles-client';

/** Where what is attached to posts lands: the same folder whoever attaches it, whatever language they read. */
const attachedTo = 'Fra samtaler';
const addressOf = /^\/rum\/[0-9a-f-]{36}\/dokumenter\/fil\/([0-9a-f-]{36})\/?$/i;
const linkOf = /\/documents\/([0-9a-f-]{36})$/i;
/** So long the links of what is shown at the same time are gathered for one request, ms. */
const gatheredMs = 20;

/** Answers posts for the documents of libraries. */
@Service()
export class PostDocuments implements DocumentsInPosts {
  private readonly client = inject(TitlesClient);
  private readonly sender = inject(UploadSender);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly window = inject(DOCUMENT).defaultView;
  private gathered = new Set<string>();
  private asking: Promise<ReadonlyMap<string, DocumentTitleView>> | undefined;

  async entitle(shown: HTMLElement): Promise<void> {
    const links = [...shown.querySelectorAll<HTMLAnchorElement>('a.document-link')].flatMap((link) => {
      const id = linkOf.exec(link.getAttribute('href') ?? '')?.[1];
      return id ? [{ link, id }] : [];
    });
    const known = await this.ask(links.map(({ id }) => id)).catch(() => null);
    // Without an answer they stay as they are: they still lead there.
    if (known) for (const { link, id } of links) this.show(link, known.get(id));
  }

  async now(ids: readonly string[]): Promise<ReadonlyMap<string, DocumentNow>> {
    return this.ask(ids);
  }

  async find(spaceId: string, words: string): Promise<readonly KnownDocument[]> {
    const { items } = await this.client.suggested(spaceId, words);
    return items.map(({ id, name, folder }) => ({ id, label: name, place: folder || this.transloco.translate<string>('documents.root') }));
  }

  addressed(address: string): string | null {
    const url = URL.parse(address);
    return (url?.origin === this.window?.location.origin && addressOf.exec(url?.pathname ?? '')?.[1]?.toLowerCase()) || null;
  }

  /** A name that is taken there is numbered: nobody looks for a place while they write. */
  async attach(spaceId: string, file: File, told: (part: number) => void, name = file.name): Promise<KnownDocument> {
    const item = new UploadItem({ file, path: attachedTo }, { spaceId, folderId: null }, name);
    const follow = setInterval(() => told(file.size === 0 ? 0 : item.sent() / file.size), 200);
    try {
      const failure = await new Promise<UploadFailure | null>((ended) => {
        this.sender.send(item, null, ended).catch((unsent: Error) => ended(this.sender.failureOf(unsent)));
      });
      if (failure?.proposal && failure.proposal !== name) return await this.attach(spaceId, file, told, failure.proposal);
      if (failure || !item.documentId) throw new NotAttached(failure?.text ?? '');
      return { id: item.documentId, label: name, place: attachedTo };
    } finally {
      clearInterval(follow);
    }
  }

  private show(link: HTMLAnchorElement, document: DocumentTitleView | undefined): void {
    if (!document) {
      link.replaceWith(link.ownerDocument.createTextNode(this.transloco.translate<string>('documentsTalking.unseen')));
      return;
    }
    const { name, libraryId, id, kind, trashed } = document;
    const path = kind === 'folder' ? documentPaths.folder(libraryId, id) : documentPaths.document(libraryId, id);
    link.textContent = trashed ? this.transloco.translate<string>('documentsTalking.trashed', { name }) : name;
    link.dir = 'auto';
    link.href = trashed ? documentPaths.trash(libraryId) : path;
    link.onclick = (click) => {
      if (click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey) return;
      click.preventDefault();
      void this.router.navigateByUrl(link.getAttribute('href')!);
    };
  }

  /** Those that are asked for at the same time are asked for together. */
  private async ask(ids: readonly string[]): Promise<ReadonlyMap<string, DocumentTitleView>> {
    if (ids.length === 0) return new Map();
    for (const id of ids) this.gathered.add(id);
    return (this.asking ??= this.askTogether());
  }

  private async askTogether(): Promise<ReadonlyMap<string, DocumentTitleView>> {
    await new Promise((resolve) => setTimeout(resolve, gatheredMs));
    const ids = [...this.gathered];
    this.gathered = new Set();
    this.asking = undefined;
    return new Map((await this.client.titles(ids)).map((title) => [title.id, title]));
  }
}
