import { HttpBackend, type HttpRequest } from '@angular/common/http';
import { ApplicationInitStatus } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { OverviewView } from '@hv/notifications/contracts';
import { LIVE_SOCKET } from '@hv/platform/web';
import { FakeServer, FakeSocket, freshBrowser, type FakeAnswer } from '@hv/platform/web/testing';
import { screen, within } from '@testing-library/dom';
import { App } from '../app';
import { appConfig } from '../app-config';

const anne = { id: 'anne', name: 'Anne Hedegaard', title: 'Projektleder', language: 'da', administrator: false };

export const aSpace = (id: string, kind: string, name: string, unreadThreads = 0, networkId = 'n1') =>
  ({
    space: {
      id,
      kind,
      name,
      purpose: '',
      networkId,
      parentSpaceId: null,
      abilities: { write: true, moderate: false },
      audience: { organisations: 8, people: 41 },
    },
    unreadThreads,
  }) as OverviewView['spaces'][number];

export const aNetwork = (id: string, name: string) => ({ id, name, purpose: '', from: '2015-10-01', to: '2017-12-31', phases: [] });

/** What the server says is new, unless a test says otherwise. */
export const overview: OverviewView = {
  networks: [aNetwork('n1', 'Forebyggelse hele vejen rundt')],
  spaces: [
    aSpace('vest', 'cluster', 'Klynge Vest', 3),
    aSpace('alle', 'network', 'Hele netværket'),
    aSpace('herning', 'organisation', 'Herning Kommune'),
  ],
  unread: [],
  recent: [],
  unseenNotifications: 4,
  muted: [],
  heard: [],
  guide: null,
};

/** How wide the window is: jsdom does not know. */
export const room = (wide: boolean): void => {
  window.matchMedia = (query) => Object.assign(new EventTarget(), { matches: wide, media: query }) as MediaQueryList;
};

interface Setting {
  signedIn?: boolean;
  overview?: OverviewView;
  answers?: (request: HttpRequest<unknown>) => FakeAnswer | undefined;
}

/** The whole product at an address: its server and its socket are the test's. */
export const openApp = async (url: string, setting: Setting = {}) => {
  freshBrowser();
  const state = { signedIn: true, overview, ...setting };
  const socket = new FakeSocket();
  for (const call of ['space.join', 'space.leave']) socket.answers.set(call, () => ({ ok: true }));
  const unknown: FakeAnswer = { status: 401, body: { status: 401, code: 'platform.sign-in-needed' } };
  const server = new FakeServer((request) => {
    const special = state.answers?.(request);
    if (special) return special;
    if (request.url === '/api/v1/about') return { status: 200, body: { demo: false, version: '1', epoch: 'e' } };
    if (request.url === '/api/v1/session' && request.method === 'POST') {
      state.signedIn = true;
      return { status: 200, body: { person: anne } };
    }
    if (!state.signedIn) return unknown;
    if (request.url === '/api/v1/session') return { status: 200, body: { person: anne } };
    if (request.url === '/api/v1/overview') return { status: 200, body: state.overview };
    if (request.url === '/api/v1/me') return { status: 204 };
    return { status: 404, body: { status: 404, code: 'platform.not-found' } };
  });
  TestBed.configureTestingModule({
    providers: [...appConfig.providers, { provide: HttpBackend, useValue: server }, { provide: LIVE_SOCKET, useValue: async () => socket }],
  });
  await TestBed.inject(ApplicationInitStatus).donePromise;
  const fixture = TestBed.createComponent(App);
  fixture.autoDetectChanges();
  const router = TestBed.inject(Router);
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const go = async (to: string): Promise<void> => {
    await router.navigateByUrl(to);
    await settle();
  };
  await go(url);
  return { state, server, socket, settle, go, url: () => router.url };
};

/** The navigation, wide or narrow. */
export const rail = () => within(screen.getByRole('navigation', { name: 'Steder' }));
/** What the page is called. */
export const heading = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;
