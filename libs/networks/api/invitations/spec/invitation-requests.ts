import type {
  AcceptedInvitationView,
  InvitationOfLinkView,
  InvitationPreviewView,
  InvitationView,
  InvitedPeopleView,
} from '@hv/networks/contracts';
import type { Answer, World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';
import type { Headers, SecretariatOffice } from '../../memberships/spec/secretariat-office';

type Asked<View> = Promise<Answer<View & ProblemView>>;

export const password = 'tre grå gæs på en mark';

/** What a secretariat asks about invitations, and what whoever holds a link does. */
export class InvitationRequests {
  constructor(
    private readonly world: World,
    private readonly office: SecretariatOffice,
  ) {}

  /** @param wish what differs from a participant of Herning */
  invite(wish: object, headers: Headers = this.office.secretary.headers, networkId = this.office.network.id): Asked<InvitationView> {
    const plain = { email: 'ida@herning.example', name: 'Ida Lund', organisationId: this.office.herning.id, roles: ['participant'] };
    return this.post(`networks/${networkId}/invitations`, { ...plain, ...wish }, headers);
  }

  many(rows: readonly object[], headers: Headers = this.office.secretary.headers): Asked<InvitedPeopleView> {
    return this.post(`networks/${this.office.network.id}/invitations/batch`, { rows }, headers);
  }

  preview(rows: readonly object[], headers: Headers = this.office.secretary.headers): Asked<InvitationPreviewView> {
    return this.post(`networks/${this.office.network.id}/invitations/preview`, { rows }, headers);
  }

  list(query = '', headers: Headers = this.office.secretary.headers): Asked<Page<InvitationView>> {
    return this.world.request({ method: 'GET', url: `/api/v1/networks/${this.office.network.id}/invitations${query}`, headers });
  }

  resend(id: string, headers: Headers = this.office.secretary.headers): Asked<InvitationView> {
    return this.post(`invitations/${id}/resends`, {}, headers);
  }

  withdrawal(method: 'PUT' | 'DELETE', id: string, headers: Headers = this.office.secretary.headers): Asked<InvitationView> {
    return this.world.request({ method, url: `/api/v1/invitations/${id}/withdrawal`, headers });
  }

  read(token: string, headers: Headers = this.nobody): Asked<InvitationOfLinkView> {
    return this.post('invitation-links/read', { token }, headers);
  }

  accept(token: string, fields: object = { name: 'Ida Lund', password }, headers: Headers = this.nobody): Asked<AcceptedInvitationView> {
    return this.post('invitation-links/accept', { token, ...fields }, headers);
  }

  /** A browser of ours that nobody is signed in by. */
  get nobody(): Headers {
    return { origin: this.office.secretary.headers.origin };
  }

  /** The mails to an address, newest last. */
  mailsTo(email: string): Promise<{ subject: string; text: string; language: string; personId: string | null }[]> {
    return this.world.query(
      `SELECT subject, text_body AS text, language, person_id AS "personId" FROM platform_mails WHERE recipient = $1 ORDER BY id`,
      [email],
    );
  }

  /** The token of the newest mail to an address, once so many have been written. */
  async tokenOf(email: string, mails = 1): Promise<string> {
    for (;;) {
      const written = await this.mailsTo(email);
      if (written.length >= mails) return /\/invitation#([\w-]{43})/.exec(written.at(-1)!.text)![1]!;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  private post<View>(path: string, payload: object, headers: Headers): Asked<View> {
    return this.world.request({ method: 'POST', url: `/api/v1/${path}`, headers, payload });
  }
}
