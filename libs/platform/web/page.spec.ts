import { Component, inject, input, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { provideRouter, Router, RouterOutlet, TitleStrategy, withComponentInputBinding } from '@angular/router';
import { Language } from './language';
import { PageFocus } from './page-focus';
import { PageTitle } from './page-title';
import { speaking } from './testing';

const arrived = signal(true);

@Component({
  template: `<a href="/x">Link</a>
    <h1 tabindex="-1">Overblik</h1>`,
})
class OverviewPage {}

@Component({
  template: `@if (here()) {
    <h1 tabindex="-1">Tråd {{ id() }}</h1>
  }`,
})
class ThreadPage {
  readonly id = input<string>();
  protected readonly here = arrived;

  constructor() {
    inject(PageTitle).follow(() => (this.here() ? [`Tråd ${this.id()}`, 'Klynge Vest'] : []));
  }
}

@Component({ selector: 'hv-spec-app', imports: [RouterOutlet], template: `<main><router-outlet /></main>` })
class App {}

const setUp = async () => {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      ...speaking({ overview: 'Overblik', thread: 'Tråd' }, { overview: 'Overview', thread: 'Thread' }),
      provideRouter(
        [
          { path: 'overblik', title: 'overview', component: OverviewPage },
          { path: 'traad/:id', title: 'thread', component: ThreadPage },
        ],
        withComponentInputBinding(),
      ),
      { provide: TitleStrategy, useExisting: PageTitle },
    ],
  });
  await TestBed.inject(Language).restore();
  TestBed.inject(PageFocus).start();
  const fixture = TestBed.createComponent(App);
  fixture.autoDetectChanges();
  const router = TestBed.inject(Router);
  const go = async (url: string): Promise<void> => {
    await router.navigateByUrl(url);
    await fixture.whenStable();
  };
  await go('/overblik');
  return { fixture, go };
};

const focused = (): string | null | undefined => document.activeElement?.textContent;

beforeEach(() => {
  localStorage.clear();
  arrived.set(true);
});

describe('PageTitle', () => {
  it('is the route’s, in the language in use', async () => {
    const { fixture } = await setUp();
    expect(document.title).toBe('Overblik – Hele Vejen');
    await TestBed.inject(Language).choose('en');
    await fixture.whenStable();
    expect(document.title).toBe('Overview – Hele Vejen');
  });

  it('is the page’s own while it lives, and the route’s until that is known', async () => {
    const { fixture, go } = await setUp();
    arrived.set(false);
    await go('/traad/7');
    expect(document.title).toBe('Tråd – Hele Vejen');
    arrived.set(true);
    await fixture.whenStable();
    expect(document.title).toBe('Tråd 7 – Klynge Vest – Hele Vejen');
    await go('/overblik');
    expect(document.title).toBe('Overblik – Hele Vejen');
  });
});

describe('PageFocus', () => {
  it('leaves the first page to the browser, and goes to the heading of the next', async () => {
    const { go } = await setUp();
    expect(document.activeElement).toBe(document.body);
    await go('/traad/7');
    expect(focused()).toBe('Tråd 7');
  });

  it('waits for a heading that comes with its data', async () => {
    const { fixture, go } = await setUp();
    arrived.set(false);
    await go('/traad/7');
    expect(document.activeElement).toBe(document.body);
    arrived.set(true);
    await fixture.whenStable();
    await Promise.resolve();
    expect(focused()).toBe('Tråd 7');
  });

  it('stays where it is when only the query changes', async () => {
    const { go } = await setUp();
    document.querySelector('a')?.focus();
    await go('/overblik?netvaerk=1');
    expect(focused()).toBe('Link');
  });
});
