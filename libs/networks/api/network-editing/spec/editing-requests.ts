import { recordedEvents } from '@hv/identity/api/testing';
import type { KeptClusterView, NetworkSetupView, ParticipationView } from '@hv/networks/contracts';
import type { Answer, World } from '@hv/platform/api/testing';
import type { ProblemView } from '@hv/platform/contracts';
import type { Headers, SecretariatOffice } from '../../memberships/spec/secretariat-office';

type Got<View> = Promise<Answer<View & ProblemView & { current?: View }>>;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a secretariat asks when it edits its network. */
export class EditingRequests {
  constructor(
    private readonly world: World,
    private readonly office: SecretariatOffice,
  ) {}

  /** @param more headers beside those of the one who asks */
  ask<View>(
    method: Method,
    path: string,
    payload?: object,
    headers: Headers = this.office.secretary.headers,
    more: Headers = {},
  ): Got<View> {
    const url = `/api/v1/networks/${this.office.network.id}${path}`;
    return this.world.request({ method, url, headers: { ...headers, ...more }, ...(payload ? { payload } : {}) });
  }

  setup(headers?: Headers): Got<NetworkSetupView> {
    return this.ask('GET', '/setup', undefined, headers);
  }

  network(wish: object, version: number, headers?: Headers): Got<NetworkSetupView> {
    return this.ask('PATCH', '', wish, headers, { 'if-match': `"${version}"` });
  }

  makeCluster(name: string, more: Headers = {}, headers?: Headers): Got<KeptClusterView> {
    return this.ask('POST', '/clusters', { name }, headers, more);
  }

  renameCluster(id: string, name: string, version: number, headers?: Headers): Got<KeptClusterView> {
    return this.ask('PATCH', `/clusters/${id}`, { name }, headers, { 'if-match': `"${version}"` });
  }

  removal(method: 'PUT' | 'DELETE', id: string, headers?: Headers): Got<KeptClusterView> {
    return this.ask(method, `/clusters/${id}/removal`, undefined, headers);
  }

  start(wish: object, more: Headers = {}, headers?: Headers): Got<ParticipationView> {
    return this.ask('POST', '/participations', wish, headers, more);
  }

  change(id: string, wish: object, version: number, headers?: Headers): Got<ParticipationView> {
    return this.ask('PATCH', `/participations/${id}`, wish, headers, { 'if-match': `"${version}"` });
  }

  end(id: string, headers?: Headers): Got<ParticipationView> {
    return this.ask('DELETE', `/participations/${id}`, undefined, headers);
  }

  /** The names of what was recorded about things of a kind, without the capability, oldest first. */
  async events(kind: string): Promise<string[]> {
    return (await recordedEvents(this.world))
      .filter(({ object }) => object.startsWith(`${kind} `))
      .map(({ name }) => name.replace('networks.', ''));
  }
}

/** Status and code of an answer that is a refusal, else the status alone. */
export async function outcome(answer: Promise<Answer<ProblemView>>): Promise<unknown[]> {
  const { status, body } = await answer;
  return status < 400 ? [status] : [status, body.code];
}
