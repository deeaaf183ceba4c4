import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  ChangeMembership,
  InvitationPreviewView,
  InvitationState,
  InvitationView,
  InvitedPeopleView,
  InvitePerson,
  MembershipView,
  MemberView,
  OrganisationView,
  PersonRow,
} from '@hv/networks/contracts';
import type { Page } from '@hv/platform/contracts';
import { newKey } from '@hv/platform/web';
import { firstValueFrom, type Observable } from 'rxjs';

const api = '/api/v1';
const largestPage = 200;

/** What the secretariat of a network asks of the server. Every call fails with a Problem. */
@Service()
export class InvitingClient {
  readonly #http = inject(HttpClient);

  /** The organisations that take part, all of them. */
  async organisations(networkId: string): Promise<readonly OrganisationView[]> {
    const all: OrganisationView[] = [];
    for (let after: string | null = ''; after !== null;) {
      const params = { limit: largestPage, ...(after ? { after } : {}) };
      const page: Page<OrganisationView> = await answer(
        this.#http.get<Page<OrganisationView>>(`${api}/networks/${networkId}/organisations`, { params }),
      );
      all.push(...page.items);
      after = page.next;
    }
    return all;
  }

  members(networkId: string, after?: string): Promise<Page<MemberView>> {
    const params = { limit: largestPage, ...(after ? { after } : {}) };
    return answer(this.#http.get<Page<MemberView>>(`${api}/networks/${networkId}/members`, { params }));
  }

  invitations(networkId: string, state: InvitationState | '', after?: string): Promise<Page<InvitationView>> {
    const params = { ...(state ? { state } : {}), ...(after ? { after } : {}) };
    return answer(this.#http.get<Page<InvitationView>>(`${api}/networks/${networkId}/invitations`, { params }));
  }

  /** @param key the same for every attempt to send the same */
  invite(networkId: string, wish: InvitePerson, key: string): Promise<InvitationView> {
    return answer(
      this.#http.post<InvitationView>(`${api}/networks/${networkId}/invitations`, wish, { headers: { 'Idempotency-Key': key } }),
    );
  }

  preview(networkId: string, rows: readonly PersonRow[]): Promise<InvitationPreviewView> {
    return answer(this.#http.post<InvitationPreviewView>(`${api}/networks/${networkId}/invitations/preview`, { rows }));
  }

  /** @param make whether what they need is made with them, as the preview told */
  inviteMany(networkId: string, rows: readonly PersonRow[], key: string, make: boolean): Promise<InvitedPeopleView> {
    const headers = { 'Idempotency-Key': key };
    return answer(
      this.#http.post<InvitedPeopleView>(
        `${api}/networks/${networkId}/invitations/batch`,
        { rows, ...(make ? { make } : {}) },
        { headers },
      ),
    );
  }

  resend(invitationId: string): Promise<InvitationView> {
    const headers = { 'Idempotency-Key': newKey() };
    return answer(this.#http.post<InvitationView>(`${api}/invitations/${invitationId}/resends`, null, { headers }));
  }

  withdraw(invitationId: string): Promise<InvitationView> {
    return answer(this.#http.put<InvitationView>(`${api}/invitations/${invitationId}/withdrawal`, null));
  }

  restore(invitationId: string): Promise<InvitationView> {
    return answer(this.#http.delete<InvitationView>(`${api}/invitations/${invitationId}/withdrawal`));
  }

  membership(membershipId: string): Promise<MembershipView> {
    return answer(this.#http.get<MembershipView>(`${api}/memberships/${membershipId}`));
  }

  changeMembership({ id, version }: MembershipView, change: ChangeMembership): Promise<MembershipView> {
    const headers = new HttpHeaders({ 'If-Match': `"${version}"` });
    return answer(this.#http.patch<MembershipView>(`${api}/memberships/${id}`, change, { headers }));
  }

  /** Takes someone in again who was let go, for as long as they were in before. */
  startMembership({ networkId, personId, organisationId, roles, validTo }: MembershipView): Promise<MembershipView> {
    const headers = { 'Idempotency-Key': newKey() };
    const wish = { networkId, personId, organisationId, roles, ...(validTo ? { validTo } : {}) };
    return answer(this.#http.post<MembershipView>(`${api}/memberships`, wish, { headers }));
  }

  endMembership(membershipId: string): Promise<MembershipView> {
    return answer(this.#http.delete<MembershipView>(`${api}/memberships/${membershipId}`));
  }
}

const answer = <Body>(request: Observable<Body>): Promise<Body> => firstValueFrom(request);
