import type { HttpRequest } from '@angular/common/http';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { IssuerLinks } from './issuer-links';
import { OrganisationsSection } from './organisations-section';

const herning = { id: 'herning', label: 'Herning Kommune' };
const linked = { id: 'f1', label: 'Herning Kommune', createdAt: '2026-11-20T08:00:00Z', usedAt: '2026-11-21T08:00:00Z' };

const show = async (issuers: object[], accounts: object[], removal: () => { status: number; body?: object } = () => ({ status: 204 })) => {
  const left = [...accounts];
  return showPage(OrganisationsSection, {
    answer: ({ method, url }: HttpRequest<unknown>) => {
      if (method === 'DELETE') {
        const answer = removal();
        if (answer.status === 204) left.pop();
        return answer;
      }
      return { status: 200, body: { items: url.endsWith('oidc') ? issuers : [...left] } };
    },
  });
};

describe('the organisations that one signs in through', () => {
  beforeEach(freshBrowser);

  it('are not spoken of where there are none', async () => {
    const { container } = await show([], []);
    expect(container.textContent.trim()).toBe('');
  });

  it('are listed and removed, and others are added', async () => {
    const { container, settle } = await show([herning], [linked]);
    expect(await faultsOf(container)).toEqual([]);
    expect(screen.getByRole('link', { name: 'Tilknyt Herning Kommune' }).getAttribute('href')).toBe(
      '/api/v1/sign-in/oidc/herning?place=%2Fprofil%2Fsikkerhed',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Fjern Herning Kommune' }));
    await settle();
    expect(screen.queryByRole('button', { name: 'Fjern Herning Kommune' })).toBeNull();
  });

  it('stay when one could not sign in without them', async () => {
    const refused = () => ({ status: 409, body: { status: 409, code: 'identity.last-way-in' } });
    const { settle } = await show([herning], [linked], refused);
    await userEvent.click(screen.getByRole('button', { name: 'Fjern Herning Kommune' }));
    await settle();
    expect(screen.getByText(/Så kunne du ikke logge ind længere/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Fjern Herning Kommune' })).toBeTruthy();
  });
});

describe('the links to organisations', () => {
  beforeEach(freshBrowser);

  it('lead there and back to where one was going', async () => {
    const { container } = await showPage(IssuerLinks, {
      inputs: { place: '/rum/7?side=2' },
      answer: () => ({ status: 200, body: { items: [herning] } }),
    });
    expect(screen.getByRole('link', { name: 'Log ind med Herning Kommune' }).getAttribute('href')).toBe(
      '/api/v1/sign-in/oidc/herning?place=%2Frum%2F7%3Fside%3D2',
    );
    expect(await faultsOf(container)).toEqual([]);
  });

  it('are none when there are none, or they cannot be asked for', async () => {
    const { container } = await showPage(IssuerLinks, { answer: () => ({ status: 503, body: { code: 'platform.unavailable' } }) });
    expect(container.textContent.trim()).toBe('');
  });
});
