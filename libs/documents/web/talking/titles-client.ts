import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { type DocumentTitlesView, type DocumentTitleView, mostTitles, type SuggestedDocumentsView } from '@hv/documents/contracts';
import { firstValueFrom } from 'rxjs';

const api = '/api/v1';

/** What documents are called that are referred to. Every call fails with a Problem. */
@Service()
export class TitlesClient {
  readonly #http = inject(HttpClient);

  /** Those of them that the reader sees; asked for in as few requests as may be. */
  async titles(ids: readonly string[]): Promise<readonly DocumentTitleView[]> {
    const parts = Array.from({ length: Math.ceil(ids.length / mostTitles) }, (_, part) =>
      ids.slice(part * mostTitles, (part + 1) * mostTitles),
    );
    const pages = await Promise.all(
      parts.map((some) =>
        firstValueFrom(this.#http.get<DocumentTitlesView>(`${api}/document-titles`, { params: { ids: some.join(',') } })),
      ),
    );
    return pages.flatMap(({ items }) => items);
  }

  suggested(spaceId: string, words: string): Promise<SuggestedDocumentsView> {
    return firstValueFrom(
      this.#http.get<SuggestedDocumentsView>(`${api}/spaces/${spaceId}/suggested-documents`, { params: words ? { q: words } : {} }),
    );
  }
}
