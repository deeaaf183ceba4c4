import { TestBed } from '@angular/core/testing';
import { ActivatedRoute } from '@angular/router';
import { SessionStore } from '@hv/platform/web';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { of } from 'rxjs';
import { LeavingBanner } from './leaving-banner';
import { StayPage } from './stay-page';

beforeEach(freshBrowser);

describe('the banner of whoever leaves', () => {
  const show = async (answer: FakeAnswer) => {
    const shown = await showPage(LeavingBanner, { answer: () => answer });
    TestBed.inject(SessionStore).leaves('2026-12-06T08:00:00Z');
    await shown.settle();
    return shown;
  };

  it('says when, and leads back; then it is gone', async () => {
    const { server, settle, container } = await show({ status: 204 });
    expect(screen.getByRole('region', { name: 'Du er ved at forlade Hele Vejen' }).textContent).toContain('den 6. december 2026');
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Bliv i Hele Vejen' }));
    await settle();
    expect(server.to('DELETE', '/api/v1/me/leaving')).toHaveLength(1);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('stays, and says why, when it could not be taken back', async () => {
    const { settle } = await show({ status: 503, body: { code: 'platform.unavailable' } });
    await userEvent.click(screen.getByRole('button', { name: 'Bliv i Hele Vejen' }));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('Hele Vejen er på vej op igen');
    expect(screen.getByRole('region')).toBeTruthy();
  });

  it('says nothing to whoever stays', async () => {
    const { container } = await showPage(LeavingBanner, { answer: () => ({ status: 204 }) });
    expect(container.textContent?.trim()).toBe('');
  });
});

describe('the link by which one stays', () => {
  const show = (answer: FakeAnswer, token: string | null = 'hemmelig') =>
    showPage(StayPage, { answer: () => answer, providers: [{ provide: ActivatedRoute, useValue: { fragment: of(token) } }] });
  const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

  it('waits for a press, and then says that one stays', async () => {
    const { server, settle, container } = await show({ status: 204 });
    expect(server.to('POST', '/api/v1/leavings/stop')).toEqual([]);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Jeg bliver' }));
    await settle();
    expect(server.to('POST', '/api/v1/leavings/stop').map(({ body }) => body)).toEqual([{ token: 'hemmelig' }]);
    expect(heading()).toBe('Du bliver');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says when it works no longer', async () => {
    const dead = await show({ status: 404, body: { code: 'identity.link-expired' } });
    await userEvent.click(screen.getByRole('button', { name: 'Jeg bliver' }));
    await dead.settle();
    expect(heading()).toBe('Linket virker ikke længere');
  });

  it('says so without a token, and why when the server could not', async () => {
    const { fixture } = await show({ status: 204 }, null);
    expect(heading()).toBe('Linket virker ikke længere');
    fixture.destroy();
    TestBed.resetTestingModule();
    const { settle } = await show({ status: 503, body: { code: 'platform.unavailable' } });
    await userEvent.click(screen.getByRole('button', { name: 'Jeg bliver' }));
    await settle();
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Jeg bliver' })).toBeTruthy();
  });
});
