import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { TestBed } from '@angular/core/testing';
import { Toasts } from '@hv/ui';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aSpace } from '@hv/discussions/web/testing';
import { MailChoices } from './mail-choices';
import { OverviewStore } from './overview-store';

const show = async (moderate: boolean, put: (body: unknown) => FakeAnswer = (body) => ({ status: 200, body: body as object })) => {
  const spaces = [{ space: aSpace({ abilities: { write: true, moderate } }), unreadThreads: 0 }];
  const overview = { networks: [], spaces, unread: [], recent: [], unseenNotifications: 0, muted: [], heard: [], guide: null };
  const page = await showPage(MailChoices, {
    answer: ({ method, url, body }) => {
      if (url === '/api/v1/overview') return { status: 200, body: overview };
      return method === 'PUT' ? put(body) : { status: 200, body: { reminders: true, reports: false } };
    },
  });
  await TestBed.inject(OverviewStore).kept().reload();
  await page.settle();
  return page;
};

const box = (name: RegExp): HTMLInputElement => screen.getByRole('checkbox', { name });

describe('of what one wants mails', () => {
  beforeEach(freshBrowser);

  it('is chosen with a tick, and kept at once', async () => {
    const { server, settle, container } = await show(true);
    expect([box(/mindes om/).checked, box(/anmeldt/).checked]).toEqual([true, false]);
    await userEvent.click(box(/anmeldt/));
    await settle();
    expect(server.to('PUT', '/api/v1/me/mail-choices')[0]?.body).toEqual({ reminders: true, reports: true });
    expect(box(/anmeldt/).checked).toBe(true);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is not asked about reports where one moderates nothing', async () => {
    await show(false);
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  });

  it('stands as it stood when it could not be kept, and says so', async () => {
    const { settle } = await show(false, () => ({
      status: 503,
      body: { status: 503, code: 'platform.unavailable', detail: '', requestId: '' },
    }));
    await userEvent.click(box(/mindes om/));
    await settle();
    expect(box(/mindes om/).checked).toBe(true);
    expect(TestBed.inject(Toasts).shown().at(-1)?.text).toContain('Valget er ikke gemt');
  });
});
