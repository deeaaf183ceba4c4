import { randomUUID } from 'node:crypto';
import type { FolderView, LibraryEntryView, UploadMetadata, VersionView } from '@hv/documents/contracts';
import type { SpecMember } from '@hv/networks/api/testing';
import type { Answer, World } from '@hv/platform/api/testing';
import type { Page, ProblemView } from '@hv/platform/contracts';

type Got<View> = Answer<View & ProblemView>;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';

const encoded = (metadata: UploadMetadata): string =>
  Object.entries(metadata)
    .map(([name, value]) => `${name} ${Buffer.from(String(value)).toString('base64')}`)
    .join(',');

/** What a member asks of libraries, as their browser does. */
export class LibraryRequests {
  constructor(
    private readonly world: World,
    private readonly member: Pick<SpecMember, 'headers'>,
  ) {}

  send<View>(method: Method, path: string, payload?: object | Buffer, headers: Readonly<Record<string, string>> = {}): Promise<Got<View>> {
    return this.world.request<View & ProblemView>({
      method,
      url: `/api/v1/${path}`,
      headers: { ...this.member.headers, ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
  }

  get<View>(path: string): Promise<Got<View>> {
    return this.send<View>('GET', path);
  }

  makeFolder(spaceId: string, wish: object, key: string = randomUUID()): Promise<Got<LibraryEntryView>> {
    return this.send('POST', `spaces/${spaceId}/folders`, { name: 'Referater', ...wish }, { 'idempotency-key': key });
  }

  addLink(spaceId: string, wish: object = {}): Promise<Got<LibraryEntryView>> {
    return this.send('POST', `spaces/${spaceId}/links`, { name: 'Barnets lov', url: 'https://example.dk/lov', ...wish });
  }

  change(entry: Pick<LibraryEntryView, 'id' | 'version'>, wish: object): Promise<Got<LibraryEntryView>> {
    return this.send('PATCH', `entries/${entry.id}`, wish, { 'if-match': `"${entry.version}"` });
  }

  /** The names that stand in a place. @param path `spaces/<id>` or `folders/<id>` */
  async names(path: string): Promise<string[]> {
    const { body } = await this.get<Page<LibraryEntryView>>(`${path}/entries?limit=200`);
    return body.items.map(({ name }) => name);
  }

  folder(id: string): Promise<Got<FolderView>> {
    return this.get<FolderView>(`folders/${id}`);
  }

  versions(documentId: string): Promise<Got<Page<VersionView>>> {
    return this.get<Page<VersionView>>(`documents/${documentId}/versions`);
  }

  /** Begins an upload. @returns the answer; its address stands in `location` */
  begin(metadata: UploadMetadata, bytes: number, headers: Readonly<Record<string, string>> = {}): Promise<Got<object>> {
    const tus = { 'tus-resumable': '1.0.0', 'upload-length': String(bytes), 'upload-metadata': encoded(metadata) };
    return this.send('POST', 'uploads', undefined, { ...tus, ...headers });
  }

  /** Sends on with an upload. */
  sendOn(address: string, offset: number, content: Buffer, headers: Readonly<Record<string, string>> = {}): Promise<Got<object>> {
    const tus = { 'tus-resumable': '1.0.0', 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
    return this.send('PATCH', address.replace('/api/v1/', ''), content, { ...tus, ...headers });
  }

  /** How far an upload has come. */
  async offset(address: string): Promise<number> {
    const { headers } = await this.send('HEAD', address.replace('/api/v1/', ''), undefined, { 'tus-resumable': '1.0.0' });
    return Number(headers['upload-offset']);
  }

  /** Uploads a file whole. @returns the document's id */
  async upload(metadata: UploadMetadata, content: Buffer | string): Promise<string> {
    const begun = await this.begin(metadata, Buffer.byteLength(content));
    if (begun.status !== 201) throw new Error(`the upload was answered ${begun.status} ${begun.text}`);
    const sent = await this.sendOn(String(begun.headers['location']), 0, Buffer.from(content));
    if (sent.status !== 204) throw new Error(`the content was answered ${sent.status} ${sent.text}`);
    return String(sent.headers['content-location']).split('/').at(-1)!;
  }

  content(documentId: string, headers: Readonly<Record<string, string>> = {}): Promise<Got<object>> {
    return this.send('GET', `documents/${documentId}/content`, undefined, headers);
  }
}
