/** What one connection asks, again and again in this order. */
export interface Connection {
  readonly headers: Readonly<Record<string, string>>;
  readonly requests: readonly { readonly path: string; readonly body?: string; readonly etag?: string }[];
}

export interface HttpLoad {
  readonly port: number;
  readonly seconds: number;
  readonly connections: readonly Connection[];
  /** The status of every right answer; any other ends the run. */
  readonly status: number;
}

export interface HttpFigures {
  /** Right answers. */
  readonly answers: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Bytes of an answer, head included. */
  readonly bytes: number;
}

export interface HttpTasks {
  run: { ask: HttpLoad; answer: HttpFigures };
}
