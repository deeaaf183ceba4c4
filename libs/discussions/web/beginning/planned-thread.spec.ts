import type { ScheduledView } from '@hv/discussions/contracts';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { RICH_TEXT_EDITOR } from '../editor/rich-text-loader';
import { aSpace } from '../testing';
import { NewThreadPage } from './new-thread-page';

const path = '/api/v1/spaces/s/scheduled';
const organisations = [
  { id: 'herning', name: 'Herning Kommune', cluster: null, leads: 2 },
  { id: 'sus', name: 'SUS', cluster: null, leads: 1 },
];
const planned = { id: 'a', sendAt: '2027-11-24T07:00:00.000Z', state: 'waiting' } as ScheduledView;

const aNewPage = () =>
  showPage(NewThreadPage, {
    inputs: { spaceId: 's' },
    providers: [{ provide: RICH_TEXT_EDITOR, useValue: () => Promise.reject(new Error('no network')) }],
    answer: ({ url, method }) => {
      if (url === path && method === 'POST') return { status: 201, body: planned };
      if (url === '/api/v1/scheduled') return { status: 200, body: { items: [], next: null } };
      if (url === '/api/v1/spaces/s/askable') return { status: 200, body: { may: true, items: organisations } };
      return url === '/api/v1/spaces/s' ? { status: 200, body: aSpace() } : { status: 500 };
    },
  });

const write = async (): Promise<void> => {
  await userEvent.type(screen.getByRole('textbox', { name: 'Hvad handler tråden om?' }), 'Hvornår mødes vi?');
  await userEvent.type(screen.getByRole('textbox', { name: 'Det første indlæg' }), 'Sæt kryds.');
};
const plan = async (at: string): Promise<void> => {
  if (!screen.queryByLabelText('Hvornår skal det sendes?')) await userEvent.click(screen.getByRole('button', { name: 'Send senere …' }));
  const when = screen.getByLabelText('Hvornår skal det sendes?') as HTMLInputElement;
  when.value = at;
  when.dispatchEvent(new Event('input'));
  await userEvent.click(screen.getByRole('button', { name: 'Planlæg' }));
};
const option = (number: number): HTMLInputElement => screen.getByRole('textbox', { name: `Mulighed ${number}` });

describe('a thread that is begun later', () => {
  beforeEach(freshBrowser);

  it('is a question with a poll, as one that is begun at once, and leaves nothing behind', async () => {
    const { server, settle, container } = await aNewPage();
    await write();
    await userEvent.click(screen.getByRole('radio', { name: 'Et spørgsmål' }));
    await userEvent.click(screen.getByRole('button', { name: 'Afstemning' }));
    await settle();
    await userEvent.type(option(1), 'Mandag');
    await plan('2027-11-24T08:00');
    expect(screen.getByRole('alert').textContent).toContain('mindst to muligheder');
    expect(server.to('POST', path)).toHaveLength(0);
    await userEvent.type(option(2), 'Tirsdag');
    expect(await faultsOf(container)).toEqual([]);
    await plan('2027-11-24T08:00');
    await settle();
    expect(server.to('POST', path).map(({ body }) => body)).toMatchObject([
      { title: 'Hvornår mødes vi?', at: '2027-11-24T08:00', kind: 'question', poll: { kind: 'single', options: ['Mandag', 'Tirsdag'] } },
    ]);
    expect(screen.queryByRole('textbox', { name: 'Mulighed 1' })).toBeNull();
    expect((screen.getByRole('radio', { name: 'En samtale' }) as HTMLInputElement).checked).toBe(true);
  });

  it('asks those whom one chose', async () => {
    const { server, settle } = await aNewPage();
    await write();
    await userEvent.click(screen.getByRole('checkbox', { name: /Spørg bestemte kommuner/ }));
    await plan('2027-11-24T08:00');
    expect(server.to('POST', path)).toHaveLength(0);
    await userEvent.click(screen.getByRole('checkbox', { name: 'SUS' }));
    await plan('2027-11-24T08:00');
    await settle();
    expect(server.to('POST', path)[0]?.body).toMatchObject({ kind: 'ask', organisationIds: ['sus'] });
  });

  it('has no poll that closes before, and says so', async () => {
    const { server, settle } = await aNewPage();
    await write();
    await userEvent.click(screen.getByRole('button', { name: 'Afstemning' }));
    await settle();
    await userEvent.type(option(1), 'Mandag');
    await userEvent.type(option(2), 'Tirsdag');
    const closes = screen.getByLabelText(/^Lukker af sig selv/) as HTMLInputElement;
    closes.value = '2027-11-23T12:00';
    closes.dispatchEvent(new Event('change'));
    await plan('2027-11-24T08:00');
    await settle();
    expect(screen.getByText(/Afstemningen lukker, før det bliver sendt/)).toBeTruthy();
    expect(server.to('POST', path)).toHaveLength(0);
    expect(option(1).value).toBe('Mandag');
  });
});
