import { ActivatedRoute } from '@angular/router';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { of } from 'rxjs';
import { UnsubscribePage } from './unsubscribe-page';

const show = (token: string | null, answer: FakeAnswer = { status: 204 }) =>
  showPage(UnsubscribePage, { answer: () => answer, providers: [{ provide: ActivatedRoute, useValue: { fragment: of(token) } }] });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = () => userEvent.click(screen.getByRole('button', { name: 'Slå dem fra' }));

describe('the page that turns mails off', () => {
  beforeEach(freshBrowser);

  it('says which, and does nothing before it is told to', async () => {
    const { server, settle, container } = await show('reminders.p.s');
    expect(screen.getByText(/mails, når du ville mindes om et indlæg/)).toBeTruthy();
    expect(server.to('POST', '/api/v1/unsubscribe')).toEqual([]);
    expect(await faultsOf(container)).toEqual([]);
    await press();
    await settle();
    expect(server.to('POST', '/api/v1/unsubscribe').map(({ params }) => params.get('token'))).toEqual(['reminders.p.s']);
    expect(heading()).toBe('Mailene er slået fra');
    expect(screen.getByRole('link', { name: 'Gå til indbakken' }).getAttribute('href')).toBe('/indbakke');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('knows the other kind', async () => {
    await show('reports.p.s');
    expect(screen.getByText(/noget er anmeldt/)).toBeTruthy();
  });

  it.each([null, 'reset.p.s', ''])('says that the link %s opens nothing', async (token) => {
    await show(token);
    expect(heading()).toBe('Linket virker ikke');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says so too when the server does not know it', async () => {
    const { settle } = await show('reports.p.s', { status: 404, body: { code: 'platform.not-found', status: 404 } });
    await press();
    await settle();
    expect(heading()).toBe('Linket virker ikke');
  });

  it('can be tried again when it did not arrive', async () => {
    const { settle } = await show('reports.p.s', { status: 503, body: { code: 'platform.unavailable', status: 503 } });
    await press();
    await settle();
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Slå dem fra' })).toBeTruthy();
  });
});
