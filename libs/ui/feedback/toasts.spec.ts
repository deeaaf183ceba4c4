import { TestBed } from '@angular/core/testing';
import { render, screen } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import { faultsOf } from '../testing';
import { ToastRegion } from './toast-region';
import { Toasts } from './toasts';

const setUp = async () => {
  const { fixture, container } = await render(ToastRegion);
  const toasts = TestBed.inject(Toasts);
  const show = async (request: Parameters<Toasts['show']>[0]): Promise<void> => {
    toasts.show(request);
    fixture.detectChanges();
  };
  const pass = (ms: number): void => {
    jest.advanceTimersByTime(ms);
    fixture.detectChanges();
  };
  return { container, show, pass, user: userEvent.setup({ advanceTimers: jest.advanceTimersByTime }) };
};

describe('toasts', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('stand in a polite region that is there before they come, and go by themselves', async () => {
    const { show, pass } = await setUp();
    const region = screen.getByRole('status', { name: 'Beskeder' });
    await show({ text: 'Gemt' });
    expect(region.textContent).toContain('Gemt');
    pass(5_999);
    expect(region.textContent).toContain('Gemt');
    pass(1);
    expect(region.textContent).not.toContain('Gemt');
  });

  it('can be undone for at least 20 seconds', async () => {
    const { show, pass, user } = await setUp();
    const undo = jest.fn();
    await show({ text: 'Indlægget er fjernet', undo, seconds: 3 });
    pass(19_999);
    await user.click(screen.getByRole('button', { name: 'Fortryd' }));
    pass(0);
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Indlægget er fjernet')).toBeNull();
  });

  it('wait while pointed at, while focused and when told to', async () => {
    const { show, pass, user } = await setUp();
    await show({ text: 'Gemt' });
    await user.hover(screen.getByText('Gemt'));
    pass(60_000);
    expect(screen.getByText('Gemt')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vent med at skjule' }));
    await user.unhover(screen.getByText('Gemt'));
    screen.getByRole('button', { name: 'Vent med at skjule' }).blur();
    pass(60_000);
    expect(screen.getByRole('button', { name: 'Vent med at skjule', pressed: true })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Luk' }));
    pass(0);
    expect(screen.queryByText('Gemt')).toBeNull();
  });

  it('are well made', async () => {
    jest.useRealTimers();
    const { show, container } = await setUp();
    await show({ text: 'Gemt', undo: () => undefined });
    expect(await faultsOf(container)).toEqual([]);
  });
});
