import { HttpBackend, provideHttpClient, withInterceptors, type HttpRequest } from '@angular/common/http';
import type { EnvironmentProviders, Provider, Type } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideTransloco, provideTranslocoTranspiler, type Translation } from '@jsverse/transloco';
import { jest } from '@jest/globals';
import { setImmediate as macrotask } from 'node:timers/promises';
import { of } from 'rxjs';
import { LIVE_SOCKET } from '../live-socket';
import { problemInterceptor } from '../problem-interceptor';
import { type LookingAs, SessionStore, type SignedInPerson } from '../session';
import { SessionLife } from '../session-life';
import { TextValues } from '../text-values';
import { FakeServer, type FakeAnswer } from './fake-server';
import { FakeSocket } from './fake-socket';

// The first page of a file compiles everything it stands on: that may take its time on a busy machine.
jest.setTimeout(30_000);

/** The person who is signed in in page specs. */
export const reader: SignedInPerson = { id: 'mette', name: 'Mette Holm', title: 'Projektleder', language: 'da', administrator: false };

/** A page as its reader has it, and the other ends of what it stands on. */
export interface ShownPage<Page> {
  readonly fixture: ComponentFixture<Page>;
  readonly container: HTMLElement;
  readonly server: FakeServer;
  readonly socket: FakeSocket;
  /** Lets everything that is under way come to rest; no clock moves. */
  readonly settle: () => Promise<void>;
  /** The page is left, as by going elsewhere. */
  readonly leave: () => Promise<void>;
}

interface Surroundings {
  readonly inputs?: Record<string, unknown>;
  /** What the server answers; who is signed in it knows already. */
  readonly answer: (request: HttpRequest<unknown>) => FakeAnswer;
  readonly language?: 'da' | 'en';
  /** Who is signed in, when it is not the usual reader. */
  readonly person?: SignedInPerson;
  /** That it is an administrator who looks as them. */
  readonly seeAs?: LookingAs;
  readonly providers?: (Provider | EnvironmentProviders)[];
  /** Before anything is connected. */
  readonly prepare?: (socket: FakeSocket) => void;
}

/** Shows a page to the signed-in reader, with the texts of the product. */
export async function showPage<Page>(
  page: Type<Page>,
  { inputs = {}, answer, language = 'da', person = reader, seeAs, providers = [], prepare }: Surroundings,
): Promise<ShownPage<Page>> {
  const texts = await textsIn(language);
  const socket = new FakeSocket();
  for (const call of ['thread.leave', 'space.join', 'space.leave', 'typing', 'read']) socket.answers.set(call, () => ({ ok: true }));
  prepare?.(socket);
  const server = new FakeServer((request) =>
    request.url === '/api/v1/session' ? { status: 200, body: { person, seeAs } } : answer(request),
  );
  class Texts {
    getTranslation = () => of(texts);
  }
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      provideHttpClient(withInterceptors([problemInterceptor])),
      { provide: HttpBackend, useValue: server },
      { provide: LIVE_SOCKET, useValue: async () => socket },
      provideTransloco({ config: { availableLangs: ['da', 'en'], defaultLang: language, prodMode: true }, loader: Texts }),
      provideTranslocoTranspiler(TextValues),
      ...providers,
    ],
  });
  TestBed.inject(SessionLife).start();
  await TestBed.inject(SessionStore).restore();
  TestBed.tick();
  const fixture = TestBed.createComponent(page);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const settle = async () => {
    // What the page draws can set more going: it is drawn now and then, not when a timer of the browser's would.
    for (let turn = 1; turn <= 250; turn++) {
      await macrotask();
      if (turn % 25 === 0) TestBed.tick();
    }
  };
  const leave = async () => {
    fixture.destroy();
    await settle();
  };
  await settle();
  return { fixture, container: fixture.nativeElement as HTMLElement, server, socket, settle, leave };
}

/** The texts of the product itself, so that specs read as people do. Named at run time: the libraries know no app. */
async function textsIn(language: string): Promise<Translation> {
  const folder = '../../../../apps/web/i18n';
  const all = (await import(`${folder}/${language}`)) as Record<string, Translation>;
  return all[language]!;
}
