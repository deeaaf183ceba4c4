import { HttpErrorResponse } from '@angular/common/http';
import { platformProblems, type FieldProblemView, type ProblemView } from '@hv/platform/contracts';

/** Codes for what never reached the server, or never came back from it. */
export const connectionProblems = {
  /** This device has no network. */
  offline: 'web.offline',
  /** There is a network, but no answer. */
  unreachable: 'web.unreachable',
  /** The answer took too long. What was asked may still happen. */
  timeout: 'web.timeout',
} as const;

/**
 * A request that did not succeed: what every failure of HttpClient becomes. `code` is translated as `problems.<code>`;
 * what the server said about single fields is in `errors`.
 */
export class Problem extends HttpErrorResponse {
  readonly code: string;
  /** One English sentence for developers. */
  readonly detail: string;
  /** Names the request to whoever reads the server's log; empty when it never got there. */
  readonly requestId: string;
  readonly errors: readonly FieldProblemView[];
  /** The current state, when an edit was based on an older one (412). */
  readonly current: unknown;
  /** What would be accepted instead (409); empty when the server proposes nothing. */
  readonly proposal: string;
  /** What more may be proved to be let in (403). */
  readonly ways: readonly string[];
  /** Sent back with the proof. */
  readonly challenge: string;
  /** What else was told of it: names, numbers, moments (ISO 8601). */
  readonly about: Readonly<Record<string, string>>;

  constructor(failure: HttpErrorResponse, online: boolean) {
    super({ ...failure, headers: failure.headers, url: failure.url ?? undefined });
    const said = isProblemView(failure.error) ? failure.error : undefined;
    this.code = said?.code ?? codeOf(failure, online);
    this.detail = said?.detail ?? failure.message;
    this.requestId = said?.requestId ?? '';
    this.errors = said?.errors ?? [];
    this.current = said?.current;
    this.proposal = said?.proposal ?? '';
    this.ways = said?.ways ?? [];
    this.challenge = said?.challenge ?? '';
    this.about = said?.about ?? {};
  }

  /** Whether asking again may help: there was no answer, or one that holds only for now. */
  get mayPass(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 429;
  }
}

const isProblemView = (body: unknown): body is ProblemView =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';

const codeOf = ({ status, error }: HttpErrorResponse, online: boolean): string => {
  if (status !== 0) return platformProblems.internal;
  if (error instanceof DOMException && error.name === 'TimeoutError') return connectionProblems.timeout;
  return online ? connectionProblems.unreachable : connectionProblems.offline;
};
