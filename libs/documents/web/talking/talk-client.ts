import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ThreadLevel, ThreadView } from '@hv/discussions/contracts';
import type { DocumentLevelView, DocumentThreadsView, WriteAboutDocument } from '@hv/documents/contracts';
import { firstValueFrom } from 'rxjs';

const api = '/api/v1';

/** What is followed: something in a library, or all of it. */
export interface Followed {
  readonly of: 'document' | 'folder' | 'library';
  readonly id: string;
}

const levelPath = ({ of, id }: Followed): string => (of === 'library' ? `${api}/spaces/${id}/library-level` : `${api}/entries/${id}/level`);

/** What talking about documents and following them asks of the server. Every call fails with a Problem. */
@Service()
export class TalkClient {
  readonly #http = inject(HttpClient);

  threads(documentId: string): Promise<DocumentThreadsView> {
    return firstValueFrom(this.#http.get<DocumentThreadsView>(`${api}/documents/${documentId}/threads`));
  }

  /** @param key the same for every attempt to begin the same */
  begin(documentId: string, wish: WriteAboutDocument, key: string): Promise<ThreadView> {
    const headers = { 'Idempotency-Key': key };
    return firstValueFrom(this.#http.post<ThreadView>(`${api}/documents/${documentId}/threads`, wish, { headers }));
  }

  level(followed: Followed): Promise<DocumentLevelView> {
    return firstValueFrom(this.#http.get<DocumentLevelView>(levelPath(followed)));
  }

  /** @param level null: as if one had never said */
  setLevel(followed: Followed, level: ThreadLevel | null): Promise<DocumentLevelView> {
    return firstValueFrom(this.#http.put<DocumentLevelView>(levelPath(followed), { level }));
  }
}
