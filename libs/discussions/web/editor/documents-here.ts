import { inject, Injector, Service } from '@angular/core';
import { DOCUMENTS_IN_POSTS, type DocumentsInPosts } from './documents-in-posts';

/** Who answers posts for documents, once they are needed and not before. */
@Service()
export class DocumentsHere {
  private readonly load = inject(DOCUMENTS_IN_POSTS, { optional: true });
  private readonly injector = inject(Injector);
  private loading: Promise<DocumentsInPosts> | undefined;

  /** Whether posts name documents here at all. */
  readonly offered = this.load !== null;

  /** @returns undefined where there are none, or what answers for them could not be fetched: then the next who asks fetches it again */
  async get(): Promise<DocumentsInPosts | undefined> {
    if (!this.load) return undefined;
    this.loading ??= this.load().then((token) => this.injector.get(token));
    try {
      return await this.loading;
    } catch {
      this.loading = undefined;
      return undefined;
    }
  }
}
