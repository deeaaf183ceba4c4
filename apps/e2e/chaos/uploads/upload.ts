import { createHash } from 'node:crypto';
import { setTimeout as rest } from 'node:timers/promises';
import type { Client } from '../../client';

const tus = { 'tus-resumable': '1.0.0' };
const restMs = 200;
const patienceMs = 20_000;
/** What says "not now": the sender asks how far it has come, and goes on from there. */
const passing = new Set([409, 423, 500, 502, 503, 507]);

const encoded = (metadata: Readonly<Record<string, string>>): string =>
  Object.entries(metadata)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',');

export const sha256Of = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** Where files go. */
export interface Shelf {
  readonly spaceId: string;
  readonly folderId: string;
}

/** A file on its way, sent in pieces by somebody who goes on whatever happens, and remembers what was acknowledged. */
export class Upload {
  documentId: string | undefined;
  /** So many bytes were acknowledged. */
  acknowledged = 0;
  /** How often something was refused, by status. */
  readonly refused = new Map<number, number>();
  /** How often it was asked how far it had come. */
  resumed = 0;
  readonly findings: string[] = [];
  private address: string | undefined;
  private isSure = true;

  constructor(
    /** Who sends; may be somebody at another instance the next time. */
    public client: Client,
    private readonly shelf: Shelf,
    readonly name: string,
    readonly content: Buffer,
    private readonly pieceBytes: number,
  ) {}

  /** Sends until it is there, or a signal ends it. @param upTo bytes, to stop half-way */
  async deliver(signal: AbortSignal, upTo = Infinity): Promise<void> {
    while (!this.documentId && this.acknowledged < upTo && !signal.aborted && this.findings.length === 0) {
      try {
        await this.step();
      } catch {
        // No answer came: the connection broke, or nobody listens.
        this.isSure = false;
        await rest(restMs);
      }
    }
    if (!this.documentId && signal.aborted) this.findings.push(`${this.name} did not arrive in time`);
  }

  /** What does not hold once it was delivered: the bytes that are served are those that were sent. */
  async check(client: Client): Promise<string[]> {
    if (!this.documentId) return [...this.findings, `${this.name} was never finished`];
    const { status, bytes } = await this.send('GET', `/api/v1/documents/${this.documentId}/content`, {}, undefined, client);
    if (status !== 200) return [...this.findings, `${this.name} answers ${status}`];
    return sha256Of(bytes) === sha256Of(this.content) ? this.findings : [...this.findings, `${this.name} is not what was sent`];
  }

  private async step(): Promise<void> {
    if (!this.address) return this.begin();
    if (!this.isSure) return this.ask();
    const piece = this.content.subarray(this.acknowledged, this.acknowledged + this.pieceBytes);
    const about = { ...tus, 'upload-offset': String(this.acknowledged), 'content-type': 'application/offset+octet-stream' };
    const { status, headers } = await this.send('PATCH', this.address, about, piece);
    if (status !== 204) return this.wait(status);
    this.take(headers);
  }

  private async begin(): Promise<void> {
    const metadata = encoded({ ...this.shelf, name: this.name });
    const about = { ...tus, 'upload-length': String(this.content.length), 'upload-metadata': metadata };
    const { status, headers } = await this.send('POST', '/api/v1/uploads', about);
    if (status !== 201) return this.wait(status);
    this.address = headers.get('location')!;
  }

  private async ask(): Promise<void> {
    const { status, headers } = await this.send('HEAD', this.address!, tus);
    if (status !== 200) return this.wait(status);
    this.resumed += 1;
    const offset = Number(headers.get('upload-offset'));
    if (offset < this.acknowledged)
      this.findings.push(`${this.name}: ${this.acknowledged} bytes were acknowledged, and ${offset} are there`);
    this.take(headers);
    this.isSure = true;
  }

  private take(headers: Headers): void {
    this.acknowledged = Number(headers.get('upload-offset'));
    this.documentId = headers.get('content-location')?.split('/').at(-1);
  }

  private async wait(status: number): Promise<void> {
    this.refused.set(status, (this.refused.get(status) ?? 0) + 1);
    if (!passing.has(status)) this.findings.push(`${this.name} was refused: ${status}`);
    this.isSure = false;
    await rest(restMs);
  }

  private async send(
    method: string,
    path: string,
    about: Readonly<Record<string, string>>,
    body?: Buffer,
    { address, cookie, origin } = this.client,
  ): Promise<{ readonly status: number; readonly headers: Headers; readonly bytes: Buffer }> {
    const answer = await fetch(address + path, {
      method,
      headers: { ...about, cookie, origin },
      ...(body ? { body: new Uint8Array(body) } : {}),
      signal: AbortSignal.timeout(patienceMs),
    });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  }
}
