import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { AcceptedInvitationView, AcceptInvitation, InvitationOfLinkView } from '@hv/networks/contracts';
import { firstValueFrom } from 'rxjs';

const links = '/api/v1/invitation-links';

/** What whoever holds a link asks of the server. Every call fails with a Problem. */
@Service()
export class InvitationLinksClient {
  readonly #http = inject(HttpClient);

  /** @throws Problem `identity.link-expired` */
  read(token: string): Promise<InvitationOfLinkView> {
    return firstValueFrom(this.#http.post<InvitationOfLinkView>(`${links}/read`, { token }));
  }

  /** @throws Problem `identity.link-expired`, `identity.weak-password`, `identity.address-taken`, `networks.membership-refused` */
  accept(command: AcceptInvitation): Promise<AcceptedInvitationView> {
    return firstValueFrom(this.#http.post<AcceptedInvitationView>(`${links}/accept`, command));
  }
}
