import type { SpecMember } from '@hv/networks/api/testing';
import type { Answer, World } from '@hv/platform/api/testing';

type Sent = { readonly body?: string | Buffer; readonly headers?: Readonly<Record<string, string>> };

/** What a program asks of libraries that it has open as folders, with its person's access token. */
export class DavRequests {
  private constructor(
    private readonly world: World,
    readonly token: string,
  ) {}

  /** @param scopes of the token */
  static async of(world: World, { headers }: Pick<SpecMember, 'headers'>, scopes: readonly string[] = ['dav']): Promise<DavRequests> {
    const { body } = await world.request<{ token: string }>({
      method: 'POST',
      url: '/api/v1/access-tokens',
      headers,
      payload: { name: 'Mapper', scopes },
    });
    return new DavRequests(world, body.token);
  }

  /** @param path after `/dav/`, encoded as it is sent */
  send(method: string, path: string, { body, headers = {} }: Sent = {}): Promise<Answer<never>> {
    return this.world.request({
      method: method as 'GET',
      url: `/dav/${path}`,
      headers: { authorization: `Basic ${Buffer.from(`anne:${this.token}`).toString('base64')}`, ...headers },
      ...(body === undefined ? {} : { payload: body }),
    });
  }

  /** Locks something. @returns the header that shows the lock's token */
  async lock(path: string, scope: 'exclusive' | 'shared' = 'exclusive'): Promise<{ readonly if: string }> {
    const body = `<D:lockinfo xmlns:D="DAV:"><D:lockscope><D:${scope}/></D:lockscope><D:locktype><D:write/></D:locktype><D:owner>Word</D:owner></D:lockinfo>`;
    const { status, headers, text } = await this.send('LOCK', path, { body });
    if (status > 201) throw new Error(`the lock was answered ${status} ${text}`);
    return { if: `(${String(headers['lock-token'])})` };
  }

  /** The addresses that a PROPFIND tells of. */
  async listed(path: string): Promise<string[]> {
    const { text } = await this.send('PROPFIND', path, { headers: { depth: '1' } });
    return [...text.matchAll(/<D:href>([^<]+)<\/D:href>/g)].map(([, href]) => href!).filter((href) => href.startsWith('/dav'));
  }
}
