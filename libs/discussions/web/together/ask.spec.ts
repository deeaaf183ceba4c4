import { TestBed } from '@angular/core/testing';
import type { AskedView } from '@hv/discussions/contracts';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { NewThreadPage } from '../beginning/new-thread-page';
import { RICH_TEXT_EDITOR } from '../editor/rich-text-loader';
import { aPost, aSpace, aThread } from '../testing';
import { aThreadPage } from '../testing/a-thread-page';

const path = '/api/v1/spaces/s/threads';
const askable = {
  may: true,
  items: [
    { id: 'herning', name: 'Herning Kommune', cluster: 'Klynge Vest', leads: 2 },
    { id: 'randers', name: 'Randers Kommune', cluster: 'Klynge Vest', leads: 1 },
    { id: 'sus', name: 'SUS', cluster: null, leads: 1 },
  ],
};

const aNewPage = (answer: object = askable) =>
  showPage(NewThreadPage, {
    inputs: { spaceId: 's' },
    providers: [{ provide: RICH_TEXT_EDITOR, useValue: () => Promise.reject(new Error('no network')) }],
    answer: ({ url, method }) => {
      if (url === path && method === 'POST') return { status: 201, body: aThread({ id: 'ny' }) };
      if (url === '/api/v1/spaces/s/askable') return { status: 200, body: answer };
      return url === '/api/v1/spaces/s' ? { status: 200, body: aSpace() } : { status: 500 };
    },
  });

const asks = () => screen.getByRole('checkbox', { name: /Spørg bestemte kommuner/ });

describe('asking the network', () => {
  beforeEach(freshBrowser);

  it('is offered to those who may', async () => {
    await aNewPage({ may: false, items: [] });
    expect(screen.queryByRole('checkbox', { name: /Spørg bestemte/ })).toBeNull();
  });

  it('chooses by cluster or one by one, and says how many are told', async () => {
    const { server, settle, container } = await aNewPage();
    await userEvent.click(asks());
    await userEvent.type(screen.getByRole('textbox', { name: 'Hvad handler tråden om?' }), 'Hvor mange?');
    await userEvent.type(screen.getByRole('textbox', { name: 'Det første indlæg' }), 'Et tal er nok.');
    await userEvent.click(screen.getByRole('button', { name: 'Start tråden' }));
    expect(screen.getByRole('alert').textContent).toContain('Vælg mindst én');
    expect(server.to('POST', path)).toHaveLength(0);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Alle i Klynge Vest' }));
    expect(screen.getByText('3 projektledere fra 2 steder får besked.')).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'SUS' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Randers Kommune' }));
    expect((screen.getByRole('checkbox', { name: 'Alle i Klynge Vest' }) as HTMLInputElement).checked).toBe(false);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Start tråden' }));
    await settle();
    expect(server.to('POST', path)[0]?.body).toMatchObject({ kind: 'ask', organisationIds: ['herning', 'sus'] });
  });
});

const bo = { id: 'bo', name: 'Bo Kjær' };
const asked = (change: Partial<AskedView> = {}): AskedView => ({
  answered: 1,
  of: 2,
  remindedAt: null,
  mayRemind: true,
  organisations: [
    { id: 'hvidovre', name: 'Hvidovre Kommune', people: [bo], answer: null },
    {
      id: 'herning',
      name: 'Herning Kommune',
      people: [],
      answer: {
        postId: 'p2',
        seq: 2,
        at: '2026-11-20T10:00:00Z',
        author: { id: 'eva', name: 'Eva Lind', organisation: 'Herning Kommune' },
      },
    },
  ],
  ...change,
});

describe('whom a thread asks', () => {
  beforeEach(freshBrowser);

  it('is kept with the title when the page is left', async () => {
    const first = await aNewPage();
    await userEvent.type(screen.getByRole('textbox', { name: 'Hvad handler tråden om?' }), 'Hvor mange?');
    await userEvent.click(asks());
    await userEvent.click(screen.getByRole('checkbox', { name: 'SUS' }));
    await first.leave();
    TestBed.resetTestingModule();
    await aNewPage();
    expect((screen.getByRole('checkbox', { name: 'SUS' }) as HTMLInputElement).checked).toBe(true);
    expect((screen.getByRole('checkbox', { name: 'Herning Kommune' }) as HTMLInputElement).checked).toBe(false);
  });
});

describe('a thread that asks', () => {
  beforeEach(freshBrowser);

  const page = (answers: { asked: AskedView }) =>
    aThreadPage({
      thread: aThread({ kind: 'ask' }),
      answer: (method, url) => {
        if (url === '/api/v1/threads/t/asked') return { status: 200, body: answers.asked };
        return method === 'POST' && url === '/api/v1/threads/t/remind'
          ? { status: 200, body: asked({ mayRemind: false, remindedAt: '2026-11-22T10:00:00Z' }) }
          : undefined;
      },
    });

  it('says who has answered and who has not', async () => {
    const { container } = await page({ asked: asked() });
    const head = within(screen.getByRole('region', { name: 'Hvem er spurgt, og hvem har svaret' }));
    expect(head.getByText('1 af 2 har svaret')).toBeTruthy();
    await userEvent.click(head.getByRole('button', { name: 'Hvem?' }));
    expect(head.getByText('Hvidovre Kommune').parentElement!.textContent).toContain('Bo Kjær');
    expect(head.getByRole('link', { name: 'Herning Kommune' }).getAttribute('href')).toBe('/rum/s/samtaler/t#indlaeg-2');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('follows what is written', async () => {
    const answers = { asked: asked() };
    const { socket } = await page(answers);
    answers.asked = asked({ answered: 2, mayRemind: false });
    socket.push('post.added', aPost(4));
    await waitFor(() => expect(screen.getByText('2 af 2 har svaret')).toBeTruthy());
  });

  it('reminds those who have not answered', async () => {
    const { server, settle, container } = await page({ asked: asked() });
    await userEvent.click(screen.getByRole('button', { name: 'Mind de andre om det' }));
    await settle();
    expect(server.to('POST', '/api/v1/threads/t/remind')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Mind de andre om det' })).toBeNull();
    expect(screen.getByText(/Sidst mindet/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });
});
