import { HttpBackend } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import type { FakeServer } from '@hv/platform/web/testing';
import { waitFor } from '@testing-library/dom';
import { aNetwork, openApp, overview, rail, room } from '../testing/open-app';

const several = { ...overview, networks: [...overview.networks, aNetwork('n2', 'Efterværn')] };
const server = (): FakeServer => TestBed.inject(HttpBackend) as FakeServer;
const coming = (): Element | null => document.querySelector('app-rail .coming');

beforeEach(() => {
  localStorage.clear();
  room(true);
});

describe('the choice of network', () => {
  it('has its room before the networks are here, for whoever had several the last time', async () => {
    await openApp('/mere', { overview: several });
    TestBed.resetTestingModule();
    const opening = openApp('/mere', {
      overview: several,
      answers: ({ url }) => {
        server().holding = url === '/api/v1/overview';
        return undefined;
      },
    });
    await waitFor(() => expect(coming()).not.toBeNull());
    server().release();
    await opening;
    expect(coming()).toBeNull();
    expect(rail().getByLabelText('Netværk')).toBeTruthy();
  });

  it('is forgotten when one is in a single network', async () => {
    await openApp('/mere', { overview: several });
    expect(localStorage.getItem('hele-vejen.several-networks')).not.toBeNull();
    TestBed.resetTestingModule();
    await openApp('/mere');
    expect(rail().queryByLabelText('Netværk')).toBeNull();
    expect(localStorage.getItem('hele-vejen.several-networks')).toBeNull();
  });
});
