import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { CompareView, DescribeVersion, LibraryEntryView, PassView, VersionView } from '@hv/documents/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

const api = '/api/v1';

/** A password for programs that open libraries as folders; itself it is not told again. */
export interface FolderToken {
  readonly id: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** What working in documents asks of the server. Every call fails with a Problem. */
@Service()
export class WorkingClient {
  readonly #http = inject(HttpClient);

  lock(documentId: string, hours: number): Promise<LibraryEntryView> {
    return answer(this.#http.put<LibraryEntryView>(`${api}/documents/${documentId}/lock`, { hours }));
  }

  unlock(documentId: string): Promise<LibraryEntryView> {
    return answer(this.#http.delete<LibraryEntryView>(`${api}/documents/${documentId}/lock`));
  }

  /** Copies something beside itself. @param key the same for every attempt to make the same */
  copy(entryId: string, key: string): Promise<LibraryEntryView> {
    return answer(this.#http.post<LibraryEntryView>(`${api}/entries/${entryId}/copies`, {}, { headers: { 'Idempotency-Key': key } }));
  }

  describe(documentId: string, number: number, wish: DescribeVersion): Promise<VersionView> {
    return answer(this.#http.patch<VersionView>(`${api}/documents/${documentId}/versions/${number}`, wish));
  }

  compare(documentId: string, from: number, to: number): Promise<CompareView> {
    return answer(this.#http.get<CompareView>(`${api}/documents/${documentId}/compare`, { params: { from, to } }));
  }

  /** A way into a file for a program that cannot sign in. @param id the same for every attempt to get the same */
  pass(documentId: string, id: string): Promise<PassView> {
    return answer(this.#http.put<PassView>(`${api}/documents/${documentId}/passes/${id}`, null));
  }

  /** A password for programs that open libraries as folders: shown this once. @param key the same for every attempt to make the same */
  folderToken(name: string, key: string): Promise<{ readonly token: string }> {
    const wish = { name, scopes: ['dav'], expiresInDays: 365 };
    return answer(this.#http.post<{ token: string }>(`${api}/access-tokens`, wish, { headers: { 'Idempotency-Key': key } }));
  }

  /** The passwords for that which one has made, the newest first. */
  async folderTokens(): Promise<readonly FolderToken[]> {
    const { items } = await answer(this.#http.get<{ items: FolderToken[] }>(`${api}/access-tokens`, { params: { limit: 200 } }));
    return items.filter(({ scopes }) => scopes.includes('dav'));
  }

  endFolderToken(id: string): Promise<void> {
    return answer(this.#http.delete<void>(`${api}/access-tokens/${id}`));
  }
}

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);
