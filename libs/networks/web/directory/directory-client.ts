import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ChangeProfile, DirectoryOrganisationView, DirectoryView, PersonView, ProfileView } from '@hv/networks/contracts';
import type { Page } from '@hv/platform/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import type { PeopleAsked } from './people-asked';

const api = '/api/v1';

/** What the directory and one's own profile ask of the server. Every call fails with a Problem. */
@Service()
export class DirectoryClient {
  readonly #http = inject(HttpClient);

  /** @param choices whether to be told what it can be narrowed to */
  people({ network, ...asked }: PeopleAsked, choices: boolean, after?: string): Promise<DirectoryView> {
    const params = { ...said(asked), ...(choices ? { choices: true } : {}), ...(after ? { after } : {}) };
    return answer(this.#http.get<DirectoryView>(network ? `${api}/networks/${network}/people` : `${api}/people`, { params }));
  }

  /** The subjects that people of one's networks tell of; of the people themselves no more than must be. */
  async subjects(): Promise<readonly string[]> {
    const params = { choices: true, limit: 1 };
    return (await answer(this.#http.get<DirectoryView>(`${api}/people`, { params }))).choices?.subjects ?? [];
  }

  organisations(network: string | null, after?: string): Promise<Page<DirectoryOrganisationView>> {
    const params = { limit: 200, ...(network ? { network } : {}), ...(after ? { after } : {}) };
    return answer(this.#http.get<Page<DirectoryOrganisationView>>(`${api}/organisations`, { params }));
  }

  /** @param network the one that is chosen: they are asked there before elsewhere */
  person(personId: string, network: string | null = null): Promise<PersonView> {
    return answer(this.#http.get<PersonView>(`${api}/people/${personId}`, { params: network ? { network } : {} }));
  }

  profile(): Promise<ProfileView> {
    return answer(this.#http.get<ProfileView>(`${api}/me/profile`));
  }

  change(change: ChangeProfile, version: number): Promise<ProfileView> {
    return answer(this.#http.patch<ProfileView>(`${api}/me/profile`, change, { headers: new HttpHeaders({ 'If-Match': `"${version}"` }) }));
  }

  sendPicture(picture: Blob): Promise<ProfileView> {
    const headers = new HttpHeaders({ 'content-type': 'application/octet-stream' });
    return answer(this.#http.put<ProfileView>(`${api}/me/picture`, picture, { headers }));
  }

  dropPicture(): Promise<ProfileView> {
    return answer(this.#http.delete<ProfileView>(`${api}/me/picture`));
  }
}

/** Where the table of a network's people lies, for those who may have it. */
export const tableAddress = (networkId: string, { network: _, ...asked }: PeopleAsked): string => {
  const params = new URLSearchParams(said(asked)).toString();
  return `${api}/networks/${networkId}/people/csv${params ? `?${params}` : ''}`;
};

export const cardAddress = (personId: string): string => `${api}/people/${personId}/vcard`;

const said = (asked: Omit<PeopleAsked, 'network'>): Record<string, string> =>
  Object.fromEntries(Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1])));

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);
