import { Component, inject, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { render } from '@testing-library/angular';
import { Skeleton } from './skeleton';
import { StillComing } from './still-coming';

@Component({
  imports: [Skeleton],
  template: `
    @if (fetching()) {
      <hv-skeleton />
    }
    <p>{{ coming.any() ? 'venter' : 'står' }}</p>
  `,
})
class Page {
  readonly fetching = signal(true);
  readonly looking = signal(false);
  readonly coming = inject(StillComing);

  constructor() {
    this.coming.note(() => this.looking());
  }
}

describe('what is still coming', () => {
  it('is what has a skeleton in its place, and what says so itself', async () => {
    const { fixture } = await render(Page);
    const foot = () => (fixture.nativeElement as HTMLElement).querySelector('p')?.textContent;
    expect(foot()).toBe('venter');
    fixture.componentInstance.fetching.set(false);
    await fixture.whenStable();
    expect(foot()).toBe('står');
    fixture.componentInstance.looking.set(true);
    await fixture.whenStable();
    expect(foot()).toBe('venter');
    fixture.destroy();
    expect(TestBed.inject(StillComing).any()).toBe(false);
  });
});
