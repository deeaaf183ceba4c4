import { TestBed } from '@angular/core/testing';
import { Announcer } from './announcer';

const read = (): string | null | undefined => document.querySelector('[aria-live=polite]')?.textContent;

describe('Announcer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('reads what comes together as one, and of a subject only the last', () => {
    const announcer = TestBed.inject(Announcer);
    announcer.announce('1 nyt indlæg', 'posts');
    announcer.announce('Du er offline');
    announcer.announce('3 nye indlæg', 'posts');
    expect(read()).toBe('');
    jest.advanceTimersByTime(700);
    expect(read()).toBe('Du er offline. 3 nye indlæg');
  });

  it('makes the same text twice a change', () => {
    const announcer = TestBed.inject(Announcer);
    announcer.announce('Gemt');
    jest.advanceTimersByTime(700);
    announcer.announce('Gemt');
    jest.advanceTimersByTime(700);
    expect(read()).toBe('Gemt\u00a0');
  });
});
