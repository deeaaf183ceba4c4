import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ChangeTags, LibraryEntryView, LibraryTagView, OwnEntryView, OwnList } from '@hv/documents/contracts';
import type { Page } from '@hv/platform/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

const api = '/api/v1';
const pageSize = 50;
const largestPage = 200;

/** What finding in libraries asks of the server. Every call fails with a Problem. */
@Service()
export class FindingClient {
  private readonly http = inject(HttpClient);

  /** A list of one's own. @param space whose library alone, or null for all */
  own(list: OwnList, space: string | null, after?: string): Promise<Page<OwnEntryView>> {
    return answer(this.http.get<Page<OwnEntryView>>(`${api}/entries/${list}`, { params: given({ space, limit: pageSize, after }) }));
  }

  /** What a municipality has shared, as far as one sees it. */
  ofMunicipality(code: string, after?: string): Promise<Page<OwnEntryView>> {
    const path = `${api}/municipalities/${encodeURIComponent(code)}/documents`;
    return answer(this.http.get<Page<OwnEntryView>>(path, { params: given({ limit: 10, after }) }));
  }

  favour(entryId: string, favourite: boolean): Promise<void> {
    const path = `${api}/entries/${entryId}/favourite`;
    return answer(favourite ? this.http.put<void>(path, null) : this.http.delete<void>(path));
  }

  /** Remembers that one opened a document. */
  opened(documentId: string): Promise<void> {
    return answer(this.http.put<void>(`${api}/documents/${documentId}/opened`, null));
  }

  /** Remembers that one looks at a library. */
  visited(spaceId: string): Promise<void> {
    return answer(this.http.put<void>(`${api}/spaces/${spaceId}/library-visit`, null));
  }

  /** The tags of a library. */
  tags(spaceId: string, after?: string): Promise<Page<LibraryTagView>> {
    return answer(this.http.get<Page<LibraryTagView>>(`${api}/spaces/${spaceId}/tags`, { params: given({ limit: largestPage, after }) }));
  }

  tag(tagId: string): Promise<LibraryTagView> {
    return answer(this.http.get<LibraryTagView>(`${api}/tags/${tagId}`));
  }

  tagged(tagId: string, after?: string): Promise<Page<LibraryEntryView>> {
    return answer(this.http.get<Page<LibraryEntryView>>(`${api}/tags/${tagId}/entries`, { params: given({ limit: pageSize, after }) }));
  }

  changeTags(documentId: string, wish: ChangeTags): Promise<LibraryEntryView> {
    return answer(this.http.patch<LibraryEntryView>(`${api}/documents/${documentId}/tags`, wish));
  }

  /** @param join whether it becomes one with another tag of that name */
  renameTag(tagId: string, name: string, join = false): Promise<LibraryTagView> {
    return answer(this.http.patch<LibraryTagView>(`${api}/tags/${tagId}`, { name, ...(join ? { join } : {}) }));
  }
}

const given = (params: Record<string, string | number | null | undefined>): Record<string, string | number> =>
  Object.fromEntries(Object.entries(params).filter((entry): entry is [string, string | number] => !!entry[1]));

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);
