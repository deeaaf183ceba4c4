import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, throwError } from 'rxjs';
import { Connection } from './connection';
import { Problem } from './problem';
import { SessionStore, sessionPath } from './session';

/** Turns every failure into a Problem, and tells the session when the server no longer knows us. */
export const problemInterceptor: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  const session = inject(SessionStore);
  return next(request).pipe(
    catchError((failure: unknown) => {
      if (!(failure instanceof HttpErrorResponse)) throw failure;
      // Asking for the session may well answer that there is none; anything else that says so means that it has ended.
      if (failure.status === 401 && request.url !== sessionPath) session.end();
      return throwError(() => new Problem(failure, connection.online()));
    }),
  );
};
