import { Component, signal } from '@angular/core';
import { render, screen } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../testing';
import { Button } from './button';

@Component({
  imports: [Button],
  template: `<form (submit)="submit($event)">
    <button hvButton kind="primary" [busy]="busy()" (click)="presses = presses + 1">Gem</button>
  </form>`,
})
class Page {
  readonly busy = signal(false);
  presses = 0;
  submits = 0;

  submit(event: Event): void {
    event.preventDefault();
    this.submits++;
  }
}

describe('Button', () => {
  it('presses and submits', async () => {
    const { fixture } = await render(Page);
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    expect(fixture.componentInstance).toMatchObject({ presses: 1, submits: 1 });
  });

  it('swallows presses while busy, keeps the focus and says that it works', async () => {
    const { fixture, container } = await render(Page);
    const button = screen.getByRole('button');
    button.focus();
    fixture.componentInstance.busy.set(true);
    await fixture.whenStable();
    await userEvent.click(button);
    await userEvent.keyboard('{Enter}');
    expect(fixture.componentInstance).toMatchObject({ presses: 0, submits: 0 });
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.textContent).toContain('Arbejder …');
    expect(await faultsOf(container)).toEqual([]);
  });
});
