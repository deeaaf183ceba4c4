import { signal } from '@angular/core';
import { render, screen } from '@testing-library/angular';
import { userEvent } from '@testing-library/user-event';
import { UI_LANGUAGE, type UiLanguage } from '../language';
import { faultsOf } from '../testing';
import { Time } from './time';

const at = '2026-11-24T13:05:00Z';
const show = async (inputs: { plain?: boolean } = {}) => {
  const language = signal<UiLanguage>('da');
  const { container, fixture } = await render(Time, {
    inputs: { at, ...inputs },
    providers: [{ provide: UI_LANGUAGE, useValue: language }],
  });
  return { container, fixture, language, user: userEvent.setup({ advanceTimers: jest.advanceTimersByTime }) };
};

describe('Time', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-24T13:06:30Z') }));
  afterEach(() => jest.useRealTimers());

  it('goes on by the minute, in the language in use', async () => {
    const { fixture, language } = await show();
    const time = screen.getByRole('time');
    expect(time.textContent).toBe('for 1 min. siden');
    expect(time.getAttribute('datetime')).toBe(at);
    jest.advanceTimersByTime(30_000);
    fixture.detectChanges();
    expect(time.textContent).toBe('for 2 min. siden');
    language.set('en');
    fixture.detectChanges();
    expect(time.textContent).toBe('2 min ago');
  });

  it('is exact on focus and when pointed at, until dismissed', async () => {
    const { fixture, user } = await show();
    await user.tab();
    fixture.detectChanges();
    expect(screen.getByRole('tooltip').textContent).toBe('tirsdag den 24. november 2026 kl. 14.05');
    expect(screen.getByRole('time').getAttribute('aria-describedby')).toBe(screen.getByRole('tooltip').id);
    await user.keyboard('{Escape}');
    fixture.detectChanges();
    expect(screen.queryByRole('tooltip')).toBeNull();
    await user.hover(screen.getByRole('time'));
    fixture.detectChanges();
    expect(screen.getByRole('tooltip')).toBeTruthy();
  });

  it('takes no focus inside a link', async () => {
    await show({ plain: true });
    expect(screen.getByRole('time').hasAttribute('tabindex')).toBe(false);
    expect(screen.getByRole('time').title).toBe('tirsdag den 24. november 2026 kl. 14.05');
  });

  it('is well made', async () => {
    jest.useRealTimers();
    const { container } = await show();
    expect(await faultsOf(container)).toEqual([]);
  });
});
