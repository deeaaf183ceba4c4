import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { platformProblems, type ProblemView } from '@hv/platform/contracts';
import { catchError, throwError } from 'rxjs';
import { Connection } from './connection';
import { Problem } from './problem';
import { seeAsPath, SessionStore, sessionPath } from './session';

/** What whoever looks as somebody else may still change: how they see. */
const ways: ReadonlySet<string> = new Set([sessionPath, seeAsPath]);

/** The server says the same; but what runs by itself, like marking as read, need not ask it again and again. */
const onlyLooking = (url: string): HttpErrorResponse =>
  new HttpErrorResponse({
    url,
    status: 403,
    error: { status: 403, code: platformProblems.onlyLooking, detail: '', requestId: '' } satisfies ProblemView,
  });

/** Turns every failure into a Problem, and tells the session when the server no longer knows us. */
export const problemInterceptor: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  const session = inject(SessionStore);
  if (session.seeAs() && request.method !== 'GET' && !ways.has(request.url))
    return throwError(() => new Problem(onlyLooking(request.url), connection.online()));
  return next(request).pipe(
    catchError((failure: unknown) => {
      if (!(failure instanceof HttpErrorResponse)) throw failure;
      // Asking for the session may well answer that there is none; anything else that says so means that it has ended.
      if (failure.status === 401 && request.url !== sessionPath) session.end();
      return throwError(() => new Problem(failure, connection.online()));
    }),
  );
};
