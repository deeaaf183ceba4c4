import { Component } from '@angular/core';
import { render, screen } from '@testing-library/angular';
import { Button } from '../button/button';
import { faultsOf } from '../testing';
import { CountBadge } from './count-badge';
import { EmptyState } from './empty-state';
import { Notice } from './notice';
import { Skeleton } from './skeleton';
import { Tag } from './tag';
import { UnreadDot } from './unread-dot';

@Component({
  imports: [Button, CountBadge, EmptyState, Notice, Skeleton, Tag, UnreadDot],
  template: `
    <h1>Side</h1>
    <hv-notice kind="offline">Du er offline. <button hvButton>Prøv igen</button></hv-notice>
    <hv-notice kind="error">Det gik galt</hv-notice>
    <a href="/indbakke">Indbakke <hv-count-badge [count]="140" words="ulæste" /></a>
    <a href="/en">Én <hv-count-badge [count]="1" words="ulæste" one="ulæst" /></a>
    <a href="/rum">Klynge Vest <hv-unread-dot /></a>
    <a href="/nul">Tom <hv-count-badge [count]="0" words="ulæste" /></a>
    <hv-tag kind="new">Ny</hv-tag>
    <hv-skeleton shape="posts" [count]="2" />
    <hv-empty-state heading="Ingen tråde endnu" example="Fx: Hvordan gør I?" icon="threads">
      Her taler I sammen. <button hvButton kind="primary">Start en tråd</button>
    </hv-empty-state>
  `,
})
class Page {}

describe('what the page says back', () => {
  beforeEach(async () => {
    await render(Page);
  });

  it('tells counts and marks by words too', () => {
    expect(screen.getByRole('link', { name: 'Indbakke (99+ ulæste)' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Én (1 ulæst)' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Klynge Vest (ulæst)' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Tom' })).toBeTruthy();
  });

  it('interrupts only for an error', () => {
    expect(screen.getByRole('alert').textContent).toContain('Fejl: Det gik galt');
    expect(
      screen
        .getByText(/Du er offline/)
        .closest('[role]')
        ?.getAttribute('role'),
    ).toBe('status');
  });

  it('teaches where it is empty', () => {
    expect(screen.getByRole('heading', { level: 2, name: 'Ingen tråde endnu' })).toBeTruthy();
    expect(screen.getByText('Fx: Hvordan gør I?')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Start en tråd' })).toBeTruthy();
  });

  it('shows the shape of what comes, and says that it comes', () => {
    expect(screen.getByText('Henter …').closest('[role=status]')?.querySelectorAll('.piece')).toHaveLength(2);
  });

  it('is well made', async () => {
    expect(await faultsOf(document.body)).toEqual([]);
  });
});
