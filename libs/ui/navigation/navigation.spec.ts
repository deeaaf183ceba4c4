import { Component } from '@angular/core';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TestBed } from '@angular/core/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { Button } from '../button/button';
import { PageHeader } from '../page/page-header';
import { SkipLink } from '../page/skip-link';
import { faultsOf } from '../testing';
import { TabLinks } from './tab-links';

@Component({
  imports: [Button, PageHeader, SkipLink, TabLinks],
  template: `
    <hv-skip-link target="indhold" />
    <main id="indhold" tabindex="-1">
      <hv-page-header heading="Klynge Vest" [parent]="{ label: 'Rum', link: '/rum' }">
        8 kommuner<button hvButton kind="primary">Start en tråd</button>
      </hv-page-header>
      <hv-tab-links label="Klynge Vest" [tabs]="tabs" />
    </main>
  `,
})
class Page {
  readonly tabs = [
    { label: 'Samtaler', link: '/rum/1/samtaler', count: 3, countWords: 'ulæste' },
    { label: 'Om', link: '/rum/1/om' },
  ];
}

describe('finding one’s way', () => {
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', component: Page }])] });
    await RouterTestingHarness.create('/rum/1/om');
  });

  it('marks the tab one is at', async () => {
    expect(screen.getByRole('navigation', { name: 'Klynge Vest' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Om', current: 'page' })).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'Samtaler (3 ulæste)' }));
    expect(screen.getByRole('link', { name: /Samtaler/, current: 'page' })).toBeTruthy();
  });

  it('brings the tab one is at to the middle where the tabs are moved sideways', async () => {
    const row = screen.getByRole('navigation', { name: 'Klynge Vest' }).querySelector('ul')!;
    row.getBoundingClientRect = () => new DOMRect(0, 0, 300, 44);
    const tab = screen.getByRole('link', { name: 'Samtaler (3 ulæste)' });
    tab.getBoundingClientRect = () => new DOMRect(400, 0, 100, 44);
    await userEvent.click(tab);
    expect(row.scrollLeft).toBe(300);
    row.scrollLeft = 0;
    await userEvent.tab({ shift: true });
    await userEvent.tab();
    expect(row.scrollLeft).toBe(300);
  });

  it('leads up, and has a heading that can take the focus', () => {
    expect(screen.getByRole('link', { name: 'Tilbage til Rum' }).getAttribute('href')).toBe('/rum');
    screen.getByRole('heading', { level: 1 }).focus();
    expect(document.activeElement?.textContent).toBe('Klynge Vest');
  });

  it('skips the navigation', async () => {
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Gå til indhold');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.id).toBe('indhold');
  });

  it('is well made', async () => {
    expect(await faultsOf(document.body)).toEqual([]);
  });
});
