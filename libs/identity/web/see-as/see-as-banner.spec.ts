import { TestBed } from '@angular/core/testing';
import { Outbox, SessionLife, SessionStore } from '@hv/platform/web';
import { type FakeAnswer, freshBrowser, reader, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { jest } from '@jest/globals';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { SeeAsBanner } from './see-as-banner';

const until = '2026-11-22T12:30:00Z';

describe('the banner over what somebody else sees', () => {
  beforeEach(() => {
    freshBrowser();
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-22T12:00:10Z'));
  });
  afterEach(() => jest.restoreAllMocks());

  const show = (ending: FakeAnswer = { status: 204 }, language: 'da' | 'en' = 'da') =>
    showPage(SeeAsBanner, { language, seeAs: { administratorName: 'Bo Chef', until }, answer: () => ending });
  const goingTo = (): string[] => {
    const goals: string[] = [];
    // jsdom goes nowhere: what is asked of it is noted instead.
    TestBed.inject(SessionLife).changeEyes = async (change, goal) => {
      await change();
      goals.push(goal);
    };
    return goals;
  };
  const stop = () => userEvent.click(screen.getByRole('button', { name: 'Stop, og bliv dig selv igen' }));

  it('says as whom, that nothing changes and until when, also to a screen reader', async () => {
    const { container } = await show();
    const region = screen.getByRole('region', { name: 'Du ser som en anden' });
    expect(region.textContent).toContain('Du ser som Mette Holm.');
    expect(region.textContent).toContain('Slutter senest kl. 13.30');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('speaks English too', async () => {
    await show(undefined, 'en');
    expect(screen.getByRole('region').textContent).toContain('You see as Mette Holm.');
  });

  it('leads back to oneself', async () => {
    const { server, settle } = await show();
    const goals = goingTo();
    await stop();
    await settle();
    expect(server.to('DELETE', '/api/v1/see-as')).toHaveLength(1);
    expect(goals).toEqual(['/administration/konti']);
  });

  it('stays and says so when that fails', async () => {
    const { settle } = await show({ status: 503, body: { status: 503, code: 'platform.unavailable', detail: '', requestId: 'r' } });
    goingTo();
    await stop();
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('på vej op igen');
    expect(screen.getByRole('button', { name: /^Stop/ })).toBeTruthy();
  });

  it('lets nothing be changed meanwhile, and keeps nothing of it in this browser', async () => {
    const { server } = await show();
    const outbox = TestBed.inject(Outbox);
    const { problem, state } = outbox.add({ kind: 'spec', lane: 'spec', method: 'PUT', path: '/api/v1/anything' });
    expect([state, problem?.code]).toEqual(['refused', 'platform.only-looking']);
    expect(TestBed.inject(SessionStore).self()).toBeNull();
    expect(localStorage.getItem('hv.person') ?? JSON.stringify({ ...localStorage })).not.toContain(reader.name);
    expect(server.to('PUT', '/api/v1/anything')).toEqual([]);
  });
});
