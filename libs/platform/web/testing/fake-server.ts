import { HttpErrorResponse, HttpHeaders, HttpResponse, type HttpBackend, type HttpEvent, type HttpRequest } from '@angular/common/http';
import { Observable } from 'rxjs';

/** What the server answers; `lost`: no answer comes back, whether or not the request arrived. */
export type FakeAnswer = { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> } | 'lost';

/** The other end of the network: what it answers is up to the test, and what it got is kept. */
export class FakeServer implements HttpBackend {
  readonly requests: HttpRequest<unknown>[] = [];
  /** Whether answers are held back until `release`. */
  holding = false;
  private readonly held: (() => void)[] = [];

  constructor(public answer: (request: HttpRequest<unknown>) => FakeAnswer) {}

  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    return new Observable((observer) => {
      this.requests.push(request);
      const answer = this.answer(request);
      const give = () => {
        const { status, body = null, headers } = answer === 'lost' ? { status: 0 } : answer;
        const response = { status, url: request.url, headers: new HttpHeaders(headers) };
        if (status < 200 || status > 299) return observer.error(new HttpErrorResponse({ ...response, error: body }));
        // As over the wire: nobody shares objects with the server.
        observer.next(new HttpResponse({ ...response, body: body === null ? null : JSON.parse(JSON.stringify(body)) }));
        observer.complete();
      };
      if (this.holding) this.held.push(give);
      else void Promise.resolve().then(give);
    });
  }

  /** Lets the answers go that were held back. */
  release(): void {
    this.holding = false;
    for (const give of this.held.splice(0)) give();
  }

  to(method: string, path: string): HttpRequest<unknown>[] {
    return this.requests.filter((request) => request.method === method && request.url === path);
  }
}
