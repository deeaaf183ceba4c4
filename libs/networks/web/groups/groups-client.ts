import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ChangeGroup, GroupPersonView, GroupView, MakeGroup } from '@hv/networks/contracts';
import type { Page } from '@hv/platform/contracts';
import { firstValueFrom, type Observable } from 'rxjs';

const api = '/api/v1';
const largestPage = 200;

/** What groups ask of the server. Every call fails with a Problem. */
@Service()
export class GroupsClient {
  readonly #http = inject(HttpClient);

  groups(networkId: string, after?: string): Promise<Page<GroupView>> {
    return answer(this.#http.get<Page<GroupView>>(`${api}/networks/${networkId}/groups`, { params: pageOf(after) }));
  }

  group(groupId: string): Promise<GroupView> {
    return answer(this.#http.get<GroupView>(`${api}/groups/${groupId}`));
  }

  people(groupId: string, after?: string): Promise<Page<GroupPersonView>> {
    return answer(this.#http.get<Page<GroupPersonView>>(`${api}/groups/${groupId}/people`, { params: pageOf(after) }));
  }

  /** @param key the same for every attempt to make the same */
  make(networkId: string, wish: MakeGroup, key: string): Promise<GroupView> {
    return answer(this.#http.post<GroupView>(`${api}/networks/${networkId}/groups`, wish, { headers: { 'Idempotency-Key': key } }));
  }

  change({ id, version }: GroupView, wish: ChangeGroup): Promise<GroupView> {
    return answer(this.#http.patch<GroupView>(`${api}/groups/${id}`, wish, { headers: { 'If-Match': `"${version}"` } }));
  }

  /** Closes it for writing, or opens it again. */
  archive(groupId: string, archived: boolean): Promise<GroupView> {
    const address = `${api}/groups/${groupId}/archive`;
    return answer(archived ? this.#http.put<GroupView>(address, null) : this.#http.delete<GroupView>(address));
  }

  join(groupId: string): Promise<void> {
    return answer(this.#http.put<void>(`${api}/groups/${groupId}/place`, null));
  }

  leave(groupId: string): Promise<void> {
    return answer(this.#http.delete<void>(`${api}/groups/${groupId}/place`));
  }

  invite(groupId: string, personId: string): Promise<void> {
    return answer(this.#http.put<void>(`${api}/groups/${groupId}/people/${personId}`, null));
  }

  remove(groupId: string, personId: string): Promise<void> {
    return answer(this.#http.delete<void>(`${api}/groups/${groupId}/people/${personId}`));
  }

  /** Says whether somebody in the group owns it. */
  own(groupId: string, personId: string, owner: boolean): Promise<void> {
    const address = `${api}/groups/${groupId}/people/${personId}/owner`;
    return answer(owner ? this.#http.put<void>(address, null) : this.#http.delete<void>(address));
  }
}

const pageOf = (after?: string): Record<string, string | number> => ({ limit: largestPage, ...(after ? { after } : {}) });

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);
