import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AddLink,
  ChangeEntry,
  FolderView,
  LibraryEntryView,
  MakeFolder,
  OpenUploadView,
  TrashedEntryView,
  VersionView,
} from '@hv/documents/contracts';
import type { Page } from '@hv/platform/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

const api = '/api/v1';
const largestPage = 200;

/** What libraries ask of the server. Every call fails with a Problem. */
@Service()
export class DocumentsClient {
  readonly #http = inject(HttpClient);

  /** What stands in a place. @param folderId null for the root */
  entries(spaceId: string, folderId: string | null, after?: string): Promise<Page<LibraryEntryView>> {
    const place = folderId ? `folders/${folderId}` : `spaces/${spaceId}`;
    return answer(this.#http.get<Page<LibraryEntryView>>(`${api}/${place}/entries`, { params: pageOf(after) }));
  }

  folder(folderId: string): Promise<FolderView> {
    return answer(this.#http.get<FolderView>(`${api}/folders/${folderId}`));
  }

  /** A file or a link. */
  document(documentId: string): Promise<LibraryEntryView> {
    return answer(this.#http.get<LibraryEntryView>(`${api}/documents/${documentId}`));
  }

  trash(spaceId: string, after?: string): Promise<Page<TrashedEntryView>> {
    return answer(this.#http.get<Page<TrashedEntryView>>(`${api}/spaces/${spaceId}/trash`, { params: pageOf(after) }));
  }

  /** @param key the same for every attempt to make the same */
  makeFolder(spaceId: string, wish: MakeFolder, key: string): Promise<LibraryEntryView> {
    return answer(this.#http.post<LibraryEntryView>(`${api}/spaces/${spaceId}/folders`, wish, withKey(key)));
  }

  /** @param key the same for every attempt to add the same */
  addLink(spaceId: string, wish: AddLink, key: string): Promise<LibraryEntryView> {
    return answer(this.#http.post<LibraryEntryView>(`${api}/spaces/${spaceId}/links`, wish, withKey(key)));
  }

  change({ id, version }: Pick<LibraryEntryView, 'id' | 'version'>, wish: ChangeEntry): Promise<LibraryEntryView> {
    return answer(this.#http.patch<LibraryEntryView>(`${api}/entries/${id}`, wish, { headers: { 'If-Match': `"${version}"` } }));
  }

  throwAway(entryId: string): Promise<void> {
    return answer(this.#http.put<void>(`${api}/entries/${entryId}/trash`, null));
  }

  takeOut(entryId: string): Promise<LibraryEntryView> {
    return answer(this.#http.delete<LibraryEntryView>(`${api}/entries/${entryId}/trash`));
  }

  versions(documentId: string, after?: string): Promise<Page<VersionView>> {
    return answer(this.#http.get<Page<VersionView>>(`${api}/documents/${documentId}/versions`, { params: pageOf(after) }));
  }

  /** @param key the same for every attempt to restore the same */
  restoreVersion(documentId: string, number: number, key: string): Promise<VersionView> {
    return answer(this.#http.post<VersionView>(`${api}/documents/${documentId}/versions`, { number }, withKey(key)));
  }

  /** One's own uploads that have not come to their end. */
  openUploads(): Promise<Page<OpenUploadView>> {
    return answer(this.#http.get<Page<OpenUploadView>>(`${api}/uploads`, { params: pageOf() }));
  }

  endUpload(uploadId: string): Promise<void> {
    return answer(this.#http.delete<void>(`${api}/uploads/${uploadId}`));
  }
}

const pageOf = (after?: string): Record<string, string | number> => ({ limit: largestPage, ...(after ? { after } : {}) });

const withKey = (key: string) => ({ headers: { 'Idempotency-Key': key } });

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);
