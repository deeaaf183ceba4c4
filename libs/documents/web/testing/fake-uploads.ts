import type { HttpRequest, HttpResponse, HttpStack } from 'tus-js-client';

interface Received {
  readonly metadata: Readonly<Record<string, string>>;
  readonly bytes: number;
  received: number;
}

type Refusal = { readonly status: number; readonly body: object };

const response = (status: number, headers: Readonly<Record<string, string>> = {}, body = ''): HttpResponse => ({
  getStatus: () => status,
  getHeader: (name) => headers[name],
  getBody: () => body,
  getUnderlyingObject: () => null,
});

const decoded = (header: string): Record<string, string> =>
  Object.fromEntries(
    header.split(',').map((pair) => {
      const [name = '', value = ''] = pair.split(' ');
      return [name, new TextDecoder().decode(Uint8Array.from(atob(value), (sign) => sign.charCodeAt(0)))];
    }),
  );

/** A server of tus: what it received is kept, and it may refuse or be silent. */
export class FakeUploads implements HttpStack {
  readonly uploads = new Map<string, Received>();
  readonly asked: string[] = [];
  /** Told for every upload that begins; refuses it when it answers something. */
  refuse: (metadata: Readonly<Record<string, string>>) => Refusal | undefined = () => undefined;
  /** What content is refused with. */
  refuseContent: Refusal | undefined;
  /** Whether content is held back until `release`. */
  holding = false;
  private readonly held: (() => void)[] = [];

  getName(): string {
    return 'FakeUploads';
  }

  /** Lets the content go that was held back. */
  release(): void {
    this.holding = false;
    for (const give of this.held.splice(0)) give();
  }

  createRequest(method: string, url: string): HttpRequest {
    const headers = new Map<string, string>();
    let progress: (sent: number) => void = () => undefined;
    let aborted = false;
    return {
      getMethod: () => method,
      getURL: () => url,
      setHeader: (name, value) => void headers.set(name, value),
      getHeader: (name) => headers.get(name),
      setProgressHandler: (handler) => (progress = handler),
      send: async (body: Blob | null) => {
        this.asked.push(`${method} ${url}`);
        if (method === 'PATCH' && this.holding) {
          progress((body?.size ?? 0) / 2);
          await new Promise<void>((give) => this.held.push(give));
        }
        return aborted ? new Promise<HttpResponse>(() => undefined) : this.answer(method, url, headers, body);
      },
      abort: async () => void (aborted = true),
      getUnderlyingObject: () => null,
    };
  }

  private answer(method: string, url: string, headers: ReadonlyMap<string, string>, body: Blob | null): HttpResponse {
    if (method === 'POST') return this.begin(headers);
    const upload = this.uploads.get(url);
    if (!upload) return response(404, {}, JSON.stringify({ code: 'documents.upload-not-found' }));
    if (method === 'PATCH' && this.refuseContent) return response(this.refuseContent.status, {}, JSON.stringify(this.refuseContent.body));
    if (method === 'PATCH') upload.received += body?.size ?? 0;
    const made: Readonly<Record<string, string>> =
      method === 'PATCH' && upload.received === upload.bytes ? { 'Content-Location': url.replace('uploads/', 'documents/af-') } : {};
    return response(method === 'PATCH' ? 204 : 200, {
      ...made,
      'Upload-Offset': String(upload.received),
      'Upload-Length': String(upload.bytes),
    });
  }

  private begin(headers: ReadonlyMap<string, string>): HttpResponse {
    const metadata = decoded(headers.get('Upload-Metadata') ?? '');
    const refused = this.refuse(metadata);
    if (refused) return response(refused.status, {}, JSON.stringify(refused.body));
    const url = `/api/v1/uploads/${this.uploads.size + 1}`;
    this.uploads.set(url, { metadata, bytes: Number(headers.get('Upload-Length')), received: 0 });
    return response(201, { Location: url });
  }
}
