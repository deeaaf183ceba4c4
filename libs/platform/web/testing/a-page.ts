import { HttpBackend, provideHttpClient, withInterceptors, type HttpRequest } from '@angular/common/http';
import type { EnvironmentProviders, Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideTransloco, type Translation } from '@jsverse/transloco';
import { jest } from '@jest/globals';
import { of } from 'rxjs';
import { LIVE_SOCKET } from '../live-socket';
import { problemInterceptor } from '../problem-interceptor';
import { SessionStore, type SignedInPerson } from '../session';
import { SessionLife } from '../session-life';
import { FakeServer, type FakeAnswer } from './fake-server';
import { FakeSocket } from './fake-socket';

// The first page of a file compiles everything it stands on: that may take its time on a busy machine.
jest.setTimeout(30_000);

/** The person who is signed in in page specs. */
export const reader: SignedInPerson = { id: 'mette', name: 'Mette Holm', title: 'Projektleder', language: 'da', administrator: false };

/** The texts of the product itself, so that specs read as people do. Named at run time: the libraries know no app. */
const texts = async (language: string): Promise<Translation> => {
  const folder = '../../../../apps/web/i18n';
  const all = (await import(`${folder}/${language}`)) as Record<string, Translation>;
  return all[language]!;
};

/** What surrounds a page: a server and a socket whose other ends are the test's, and somebody signed in. */
export interface Surroundings {
  readonly server: FakeServer;
  readonly socket: FakeSocket;
  readonly providers: (Provider | EnvironmentProviders)[];
  /** Signs the reader in and connects. Call when the page's providers are in place, before it is rendered. */
  readonly enter: () => Promise<void>;
}

/** @param answer what the server answers, session apart @param language of the texts */
export async function surroundings(answer: (request: HttpRequest<unknown>) => FakeAnswer, language = 'da'): Promise<Surroundings> {
  const spoken = await texts(language);
  const socket = new FakeSocket();
  for (const call of ['thread.leave', 'space.join', 'space.leave', 'typing', 'read']) socket.answers.set(call, () => ({ ok: true }));
  const server = new FakeServer((request) => (request.url === '/api/v1/session' ? { status: 200, body: { person: reader } } : answer(request)));
  const providers = [
    provideHttpClient(withInterceptors([problemInterceptor])),
    { provide: HttpBackend, useValue: server },
    { provide: LIVE_SOCKET, useValue: async () => socket },
    provideTransloco({ config: { availableLangs: ['da', 'en'], defaultLang: language, prodMode: true }, loader: class { getTranslation = () => of(spoken); } }),
  ];
  const enter = async () => {
    TestBed.inject(SessionLife).start();
    await TestBed.inject(SessionStore).restore();
    TestBed.tick();
  };
  return { server, socket, providers, enter };
}
