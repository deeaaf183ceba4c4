import type { AnswerOf, CallOf, PushOf } from '@hv/platform/contracts';
import type { Observable } from 'rxjs';

/** The socket as one capability speaks it: its calls and its pushes, by the signatures in its contracts. */
export interface LiveChannel<Calls, Pushes> {
  /** Sends a call and waits for its answer; when nobody answers in time the answer is `{ ok: false, code: liveProblems.unreachable }`. */
  ask<Event extends keyof Calls & string>(event: Event, call: CallOf<Calls[Event]>): Promise<AnswerOf<Calls[Event]>>;
  /** What the server pushes under a name, from now on. */
  on<Event extends keyof Pushes & string>(event: Event): Observable<PushOf<Pushes[Event]>>;
  /** Tells this page itself what the server tells only one's other devices, so that all of it hears the same. */
  echo<Event extends keyof Pushes & string>(event: Event, payload: PushOf<Pushes[Event]>): void;
}

/** Codes that the browser itself gives where no answer came. */
export const liveProblems = { unreachable: 'live.unreachable' } as const;
