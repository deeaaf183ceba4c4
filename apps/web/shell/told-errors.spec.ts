import { ErrorHandler } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { screen, within } from '@testing-library/dom';
import { openApp, room } from '../testing/open-app';

const told = () => within(screen.getByRole('status', { name: 'Beskeder' }));

describe('code that could not be fetched', () => {
  beforeEach(() => {
    room(true);
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it.each([
    'Failed to fetch dynamically imported module: http://localhost/name-dialog.js',
    'error loading dynamically imported module: http://localhost/name-dialog.js',
    'Importing a module script failed.',
    'NG0750',
  ])('is told of once, and stands in the log: %s', async (message) => {
    const { settle } = await openApp('/mere');
    const failure = new TypeError(message);
    for (let time = 0; time < 2; time++) TestBed.inject(ErrorHandler).handleError(failure);
    await settle();
    expect(told().getByText('Det kunne ikke hentes. Genindlæs siden, og prøv igen.')).toBeTruthy();
    expect(console.error).toHaveBeenCalledWith('ERROR', failure);
  });

  it('is said to come back with the network, where there is none', async () => {
    const { settle } = await openApp('/mere');
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    window.dispatchEvent(new Event('offline'));
    TestBed.inject(ErrorHandler).handleError(new TypeError('Importing a module script failed.'));
    await settle();
    expect(told().getByText('Det kunne ikke hentes. Prøv igen, når der er forbindelse.')).toBeTruthy();
  });

  it('is not what every error is', async () => {
    const { settle } = await openApp('/mere');
    TestBed.inject(ErrorHandler).handleError(new TypeError('x is not a function'));
    await settle();
    expect(told().queryByText(/hentes/)).toBeNull();
    expect(console.error).toHaveBeenCalled();
  });
});
