import type * as Sdk from '@aws-sdk/client-s3';
import type { Readable } from 'node:stream';
import { CannotStart } from '../app/product';
import type { Environment } from '../environment';
import type { Log } from '../operations/log';
import { StorageFull, Unavailable } from '../problems';

export type S3Settings = Pick<Environment, 'S3_URL' | 'S3_BUCKET' | 'S3_REGION' | 'S3_ACCESS_KEY' | 'S3_SECRET_KEY' | 'S3_PATH_STYLE'>;

/** How long the service may take to take up a connection, to answer, and to say nothing on an open one, ms; and how often it is asked. */
const patience = { connectMs: 5_000, answerMs: 60_000, idleMs: 60_000, attempts: 3 } as const;
/** Readers are slow and many, and each holds a connection. */
const mostConnections = 1_000;

interface Refusal {
  readonly name?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

const statusOf = (error: unknown): number | undefined => (error as Refusal | null)?.$metadata?.httpStatusCode;
const tellsAbsent = (error: unknown): boolean => statusOf(error) === 404;
const full = new Set(['QuotaExceeded', 'XMinioStorageFull', 'InsufficientCapacity']);
const tellsFull = (error: unknown): boolean => statusOf(error) === 507 || full.has(String((error as Refusal | null)?.name));

/** One bucket of an S3 service: the few requests that a store of files needs. */
export class S3Bucket {
  private readonly client: Sdk.S3Client;
  private readonly bucket: string;

  /** @param sdk the package, loaded by whoever needs it: it is large */
  constructor(
    private readonly sdk: typeof Sdk,
    { S3_URL, S3_BUCKET, S3_REGION, S3_ACCESS_KEY, S3_SECRET_KEY, S3_PATH_STYLE }: S3Settings,
    private readonly log: Pick<Log, 'warn'>,
  ) {
    this.bucket = S3_BUCKET!;
    this.client = new sdk.S3Client({
      endpoint: S3_URL!,
      region: S3_REGION,
      credentials: { accessKeyId: S3_ACCESS_KEY!, secretAccessKey: S3_SECRET_KEY! },
      forcePathStyle: S3_PATH_STYLE === 'on',
      maxAttempts: patience.attempts,
      // Older services keep the framing of checksums as if it were content; bodies are signed with their hash anyway.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: {
        connectionTimeout: patience.connectMs,
        requestTimeout: patience.answerMs,
        throwOnRequestTimeout: true,
        socketTimeout: patience.idleMs,
        httpAgent: { keepAlive: true, maxSockets: mostConnections },
        httpsAgent: { keepAlive: true, maxSockets: mostConnections },
      },
    });
  }

  /** Makes sure that the bucket is there and ours. @throws CannotStart with one sentence that names no value */
  async expect(): Promise<void> {
    try {
      await this.client.send(new this.sdk.HeadBucketCommand({ Bucket: this.bucket }));
    } catch (error) {
      throw new CannotStart(faultAtStart(error));
    }
  }

  /** Resolves when the bucket answers. @throws Unavailable */
  async reach(): Promise<void> {
    await this.ask(() => this.client.send(new this.sdk.HeadBucketCommand({ Bucket: this.bucket })));
  }

  /** How many bytes an object has; undefined when it is not there. */
  async sizeOf(key: string): Promise<number | undefined> {
    const head = await this.ask(() => this.client.send(new this.sdk.HeadObjectCommand(this.named(key))).catch(absent));
    return head?.ContentLength;
  }

  /** A part of an object. @param last of its bytes, itself among them */
  async read(key: string, first: number, last: number): Promise<Readable> {
    const range = { Range: `bytes=${first}-${last}` };
    const { Body } = await this.ask(() => this.client.send(new this.sdk.GetObjectCommand({ ...this.named(key), ...range })));
    return Body as Readable;
  }

  async put(key: string, content: Buffer): Promise<void> {
    await this.ask(() => this.client.send(new this.sdk.PutObjectCommand({ ...this.named(key), Body: content })));
  }

  /** Puts an object together of its parts, whole or not at all. @param send sends each of them, one after the other */
  async putInParts(key: string, send: (part: (content: Buffer) => Promise<void>) => Promise<void>): Promise<void> {
    const { UploadId } = await this.ask(() => this.client.send(new this.sdk.CreateMultipartUploadCommand(this.named(key))));
    const upload = { ...this.named(key), UploadId };
    const parts: Sdk.CompletedPart[] = [];
    try {
      await send(async (content) => {
        const PartNumber = parts.length + 1;
        const { ETag } = await this.ask(() => this.client.send(new this.sdk.UploadPartCommand({ ...upload, PartNumber, Body: content })));
        parts.push({ PartNumber, ETag });
      });
      await this.ask(() => this.client.send(new this.sdk.CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: parts } })));
    } catch (error) {
      await this.client.send(new this.sdk.AbortMultipartUploadCommand(upload)).catch((left: unknown) => {
        this.log.warn({ error: left }, 'parts of a file are left at the S3 service; its rule for incomplete uploads removes them');
      });
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await this.ask(() => this.client.send(new this.sdk.DeleteObjectCommand(this.named(key))).catch(absent));
  }

  close(): void {
    this.client.destroy();
  }

  private named(key: string): { readonly Bucket: string; readonly Key: string } {
    return { Bucket: this.bucket, Key: key };
  }

  /** Whatever the service does not do is "not now" for those who asked; why stands in the log. */
  private async ask<Answer>(request: () => Promise<Answer>): Promise<Answer> {
    try {
      return await request();
    } catch (error) {
      this.log.warn({ error, status: statusOf(error) }, 'the S3 service did not do what it was asked for');
      throw tellsFull(error) ? new StorageFull() : new Unavailable();
    }
  }
}

const absent = (error: unknown): undefined => {
  if (tellsAbsent(error)) return undefined;
  throw error;
};

function faultAtStart(error: unknown): string {
  const status = statusOf(error);
  if (status === 404) return 'The bucket that S3_BUCKET names is not there: make it, or mend S3_BUCKET or S3_URL.';
  if (status === 403 || status === 401)
    return 'The S3 service does not let us use the bucket: see S3_ACCESS_KEY, S3_SECRET_KEY and S3_REGION.';
  const why = (error as { code?: string; name?: string } | null)?.code ?? (error as Error).name;
  return `The S3 service at S3_URL cannot be reached (${status ?? why}): files cannot be read or stored.`;
}
