import { HttpBackend, provideHttpClient, withInterceptors, type HttpRequest } from '@angular/common/http';
import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { setImmediate as macrotask } from 'node:timers/promises';
import { Connection } from '../connection';
import { Live } from '../live';
import { LIVE_SOCKET } from '../live-socket';
import { Outbox } from '../outbox';
import { OutboxDelivery } from '../outbox-delivery';
import { Drafts } from '../outbox-drafts';
import type { OutboxAnswer, OutboxRequest } from '../outbox-entry';
import { OutboxSender } from '../outbox-sender';
import { OutboxShelf } from '../outbox-shelf';
import { openOnce, OUTBOX_DATABASE } from '../outbox-storage';
import { OutboxTabs } from '../outbox-tabs';
import { OutboxTurn } from '../outbox-turn';
import { problemInterceptor } from '../problem-interceptor';
import { SessionStore } from '../session';
import { FakeServer, type FakeAnswer } from './fake-server';
import { FakeSocket } from './fake-socket';
import { freshBrowser } from './fresh-browser';

const parts = [Outbox, OutboxShelf, OutboxSender, OutboxTurn, OutboxTabs, OutboxDelivery, Drafts, Live, SessionStore, Connection];

export const created: FakeAnswer = { status: 201, body: { id: 'p1', version: 1 } };

/** Lets the database and the promises do what they have under way; no clock moves. */
export const settle = async (turns = 250): Promise<void> => {
  for (let turn = 0; turn < turns; turn++) await macrotask();
};

const open: EnvironmentInjector[] = [];
let signedIn = 'mette';

/** Another person signs in in this browser: tabs opened from now on are theirs. */
export const signInAs = (person: string): void => void (signedIn = person);

/** A browser of its own for each test, and a clock that the test moves. */
export function oneBrowserEach(): void {
  beforeEach(() => {
    signedIn = 'mette';
    freshBrowser();
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  });
  afterEach(async () => {
    for (const tab of open.splice(0)) tab.destroy();
    await settle();
    jest.useRealTimers();
  });
}

/** A server that knows who is signed in, and answers the rest as it is told. */
export function aServer(answer: (request: HttpRequest<unknown>) => FakeAnswer = () => created): FakeServer {
  return new FakeServer((request) => {
    if (request.url === '/api/v1/session') return { status: 200, body: { person: { id: signedIn, language: 'da' } } };
    return answer(request);
  });
}

/** A tab of the browser with its own page in it, and somebody signed in. */
export async function aTab(server: FakeServer) {
  const injector = createEnvironmentInjector(
    [
      ...parts,
      { provide: OUTBOX_DATABASE, useFactory: openOnce },
      { provide: LIVE_SOCKET, useValue: async () => new FakeSocket() },
      provideHttpClient(withInterceptors([problemInterceptor])),
      { provide: HttpBackend, useValue: server },
    ],
    TestBed.inject(EnvironmentInjector),
  );
  open.push(injector);
  const outbox = injector.get(Outbox);
  const answers: OutboxAnswer[] = [];
  outbox.answers$.subscribe((answer) => answers.push(answer));
  await injector.get(SessionStore).restore();
  await outbox.start(signedIn);
  await settle();
  return {
    outbox,
    answers,
    drafts: injector.get(Drafts),
    session: injector.get(SessionStore),
    /** The tab goes on holding what it holds, but hears nothing and says nothing. */
    sleep: () => injector.get(OutboxTabs).close(),
    close: () => open.splice(open.indexOf(injector), 1).forEach((tab) => tab.destroy()),
  };
}

export function aPost(text: string): OutboxRequest {
  return { kind: 'discussions.post', lane: 'thread:t', method: 'POST', path: '/api/v1/threads/t/posts', body: { body: { text } } };
}

/** The posts a server was sent. */
export const postsTo = (server: FakeServer): HttpRequest<unknown>[] => server.to('POST', '/api/v1/threads/t/posts');

export const textsOf = (requests: readonly HttpRequest<unknown>[]): string[] =>
  requests.map((request) => (request.body as { body: { text: string } }).body.text);

export const keysOf = (requests: readonly HttpRequest<unknown>[]): (string | null)[] =>
  requests.map((request) => request.headers.get('Idempotency-Key'));
