import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { documentLimits, documentsProblems, uploadsPath } from '@hv/documents/contracts';
import { newId, Problem, Settings } from '@hv/platform/api';
import { DataStore, Server, Upload } from '@tus/server';
import type { FastifyRequest } from 'fastify';
import type { BySomeone } from '../library-access';
import type { MadeVersion } from '../versions/files.service';
import { uploadWish } from './upload-wish';
import { UploadsService } from './uploads.service';

/** What one request is about, for whoever is called on its way. */
interface Turn {
  readonly by: BySomeone;
  /** A failure that is ours to tell of; the protocol has its own. */
  failure?: Error;
  made?: MadeVersion;
  /** How many bytes the upload has. */
  bytes?: number;
  /** What is sent, and how the protocol's library is told that all of it came. */
  sent?: { readonly content: Readable; readonly end: () => void };
}

/** A request that is not of the protocol, told as all problems are. */
export class NotOfTus extends Problem {
  constructor(
    readonly status: number,
    words: string,
    /** Of what is too large: how large it may be, bytes. */
    override readonly about?: Readonly<Record<string, string>>,
  ) {
    super(status === 413 ? documentsProblems.uploadTooLarge : documentsProblems.uploadMalformed, words);
  }
}

/** What the protocol answers. */
export interface TusAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What the upload became, when this request brought its end. */
  readonly made: MadeVersion | undefined;
}

const dayMs = 24 * 3_600_000;

/** Uploads as the protocol sees them. */
class UploadStore extends DataStore {
  override extensions = ['creation', 'creation-with-upload', 'termination', 'expiration'];

  constructor(
    private readonly uploads: UploadsService,
    private readonly turn: () => Turn,
  ) {
    super();
  }

  override async create(upload: Upload): Promise<Upload> {
    await this.uploads.begin(this.turn().by, upload.id, uploadWish(upload.metadata), upload.size!);
    this.turn().bytes = upload.size!;
    upload.creation_date = new Date().toISOString();
    return upload;
  }

  /** One that is whole, but was not finished when it came to its end, is finished first: its client takes it to be done. */
  override async getUpload(id: string): Promise<Upload> {
    const turn = this.turn();
    const row = await this.uploads.goOn(turn.by.actor, id);
    turn.bytes = row.bytes;
    if (row.received === row.bytes) turn.made = await this.uploads.finish(turn.by, row);
    const metadata = row.metadata as Record<string, string>;
    return new Upload({ id, size: row.bytes, offset: row.received, metadata, creation_date: row.createdAt.toISOString() });
  }

  /**
   * To one that is finished nothing can be added: an empty file is finished as it begins.
   * @param mark holds nothing; it ends when somebody else goes on with the same upload
   */
  override async write(mark: Readable, id: string, offset: number): Promise<number> {
    const { made, sent, bytes } = this.turn();
    if (!sent) return offset;
    const stop = new Promise<undefined>((resolve) =>
      mark
        .resume()
        .once('end', () => resolve(undefined))
        .once('close', () => resolve(undefined)),
    );
    try {
      return made ? offset : await this.uploads.receive(id, upTo(sent.content, bytes! - offset, stop), offset);
    } finally {
      sent.end();
    }
  }

  override remove(id: string): Promise<void> {
    return this.uploads.end(this.turn().by.actor, id);
  }

  override getExpiration(): number {
    return documentLimits.uploadDays * dayMs;
  }
}

/** Resumable uploads by tus 1.0. */
@Injectable()
export class Tus {
  private readonly turns = new AsyncLocalStorage<Turn>();
  private readonly server: Server;
  private readonly largest: number;

  constructor(uploads: UploadsService, { environment }: Settings) {
    this.largest = environment.UPLOAD_MAX_BYTES;
    const turn = (): Turn => this.turns.getStore()!;
    this.server = new Server({
      path: uploadsPath,
      datastore: new UploadStore(uploads, turn),
      maxSize: this.largest,
      relativeLocation: true,
      // Other origins learn nothing: the guard has refused them already.
      allowedOrigins: () => false,
      namingFunction: () => newId(),
      onUploadFinish: async (_, { id }) => {
        const { by } = turn();
        turn().made = await uploads.finish(by, await uploads.find(by.actor, id));
        return {};
      },
      onResponseError: (_, failure) => {
        if (!('status_code' in failure)) turn().failure = failure;
        return undefined;
      },
    });
  }

  /** Answers a request of the protocol. @param method instead of the request's own @throws NotOfTus and whatever uploading fails with */
  async answer(by: BySomeone, request: FastifyRequest, method = request.method): Promise<TusAnswer> {
    // It is an extension that is not offered: whoever sends one would take it to be compared.
    if (request.headers['upload-checksum'] !== undefined) throw new NotOfTus(400, 'Checksums are not compared here.');
    const turn: Turn = { by };
    const response = await this.turns.run(turn, () => this.server.handleWeb(asWebRequest(request, method, turn)));
    if (turn.failure) throw turn.failure;
    const about = response.status === 413 ? { largest: String(this.largest) } : undefined;
    if (response.status >= 400) throw new NotOfTus(response.status, (await response.text()).trim(), about);
    const { 'content-length': _length, 'content-type': _type, ...headers } = Object.fromEntries(response.headers);
    return { status: response.status, headers, made: turn.made };
  }
}

/** The library gets a request whose body says nothing: what is sent goes past it, since its way through web streams costs more than writing it. */
function asWebRequest({ url, headers, body }: FastifyRequest, method: string, turn: Turn): Request {
  const sent = Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : []));
  const content = body instanceof Readable ? { body: markOf(body, turn), duplex: 'half' } : {};
  return new Request(new URL(url, 'http://localhost'), { method, headers: sent, ...content } as RequestInit);
}

function markOf(content: Readable, turn: Turn): ReadableStream {
  let isOpen = true;
  return new ReadableStream({
    start: (mark) => {
      turn.sent = { content, end: () => isOpen && mark.close() };
    },
    cancel: () => {
      isOpen = false;
    },
  });
}

/** What comes, until it ends or shall. @throws NotOfTus when it is more than may come */
async function* upTo(content: Readable, most: number, stop: Promise<undefined>): AsyncGenerator<Buffer> {
  const chunks = content.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
  for (let left = most; ;) {
    const next = await Promise.race([chunks.next(), stop]);
    if (next === undefined || next.done) return;
    left -= next.value.length;
    if (left < 0) throw new NotOfTus(413, 'It is more than was said.');
    yield next.value;
  }
}
