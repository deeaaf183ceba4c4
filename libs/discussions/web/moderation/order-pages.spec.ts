import type { DiscussionSettingsView, ModerationEntryView } from '@hv/discussions/contracts';
import { richTextFromPlain } from '@hv/platform/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { RICH_TEXT_EDITOR } from '../editor/rich-text-loader';
import { aSpace } from '../testing';
import { LogPage } from './log-page';
import { SpaceOrder } from './space-order';

const settings = (change: Partial<DiscussionSettingsView> = {}): DiscussionSettingsView => ({
  spaceId: 's',
  slowSeconds: 0,
  rules: null,
  version: 0,
  waitSeconds: 0,
  ...change,
});

const order = (
  moderate: boolean,
  set: DiscussionSettingsView | FakeAnswer,
  put?: (body: unknown) => FakeAnswer,
  language: 'da' | 'en' = 'da',
) =>
  showPage(SpaceOrder, {
    inputs: { spaceId: 's' },
    language,
    providers: [{ provide: RICH_TEXT_EDITOR, useValue: () => Promise.reject(new Error('no network')) }],
    answer: ({ method, url, body }) => {
      if (url === '/api/v1/spaces/s') return { status: 200, body: aSpace({ abilities: { write: true, moderate } }) };
      if (url !== '/api/v1/spaces/s/discussion-settings') return { status: 500 };
      if (method === 'PUT') return put?.(body) ?? { status: 500 };
      return set === 'lost' || 'status' in set ? set : { status: 200, body: set };
    },
  });

/** The space is known once its page has asked for it. */
async function known(shown: Awaited<ReturnType<typeof order>>): Promise<typeof shown> {
  const { TestBed } = await import('@angular/core/testing');
  const { KeptSpaces } = await import('@hv/networks/web');
  await TestBed.inject(KeptSpaces).space('s').reload();
  await shown.settle();
  return shown;
}

describe('how it is spoken in a space', () => {
  beforeEach(freshBrowser);

  it('is read by everybody, and set by nobody but its moderators', async () => {
    const { container } = await known(await order(false, settings({ rules: richTextFromPlain('Vi taler pænt'), version: 1 })));
    expect(screen.getByRole('heading', { name: 'Sådan taler vi her' })).toBeTruthy();
    expect(screen.getByText('Vi taler pænt')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is nothing where nothing was set', async () => {
    const { container } = await known(await order(false, settings()));
    expect(container.textContent?.trim()).toBe('');
  });

  it('is given a pace in words', async () => {
    const { server, settle, container } = await known(
      await order(true, settings({ version: 3 }), (body) => ({ status: 200, body: settings({ ...(body as object), version: 4 }) })),
    );
    expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent?.trim())).toEqual([
      'Alle skriver, når de vil',
      '30 sekunder',
      '1 minut',
      '5 minutter',
      '15 minutter',
      '1 time',
    ]);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: '5 minutter' }));
    await settle();
    const [request] = server.to('PUT', '/api/v1/spaces/s/discussion-settings');
    expect([request?.body, request?.headers.get('If-Match')]).toEqual([{ slowSeconds: 300, rules: null }, '"3"']);
    expect((screen.getByRole('radio', { name: '5 minutter' }) as HTMLInputElement).checked).toBe(true);
    expect(screen.getByRole('link', { name: 'Til gennemsyn' }).getAttribute('href')).toBe('/til-gennemsyn');
    expect(screen.getByRole('link', { name: 'Hvad der er gjort i rummet' }).getAttribute('href')).toBe('/rum/s/log');
  });

  it('has rules written for it, and shows what somebody else has set meanwhile', async () => {
    const theirs = settings({ slowSeconds: 60, version: 5 });
    const { server, settle } = await known(
      await order(true, settings(), () => ({ status: 412, body: { status: 412, code: 'platform.stale', current: theirs } })),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Skriv rummets regler' }));
    await settle();
    await userEvent.type(screen.getByRole('textbox', { name: 'Sådan taler vi her' }), 'Ingen navne på børn.');
    await userEvent.click(screen.getByRole('button', { name: 'Gem reglerne' }));
    await settle();
    expect(server.to('PUT', '/api/v1/spaces/s/discussion-settings')[0]?.body).toMatchObject({ slowSeconds: 0, rules: { type: 'doc' } });
    expect(screen.getByRole('alert').textContent).toContain('En anden har ændret det imens');
    expect((screen.getByRole('radio', { name: '1 minut' }) as HTMLInputElement).checked).toBe(true);
    expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe('Ingen navne på børn.');
  });

  it('says when it could not be fetched', async () => {
    await order(true, { status: 503, body: { status: 503, code: 'platform.unavailable' } }, undefined, 'en');
    expect(screen.getByRole('alert').textContent).toMatch(/could not be fetched\. Hele Vejen is/);
  });
});

const entry = (id: string, change: Partial<ModerationEntryView>): ModerationEntryView => ({
  id,
  what: 'pinned',
  at: '2026-11-22T09:00:00Z',
  byName: 'Åse Bæk',
  thread: { id: 't', spaceId: 's', title: 'Overgange' },
  post: null,
  reason: null,
  outcome: null,
  slowSeconds: null,
  ...change,
});

const log = (items: readonly ModerationEntryView[] | null, language: 'da' | 'en' = 'da') =>
  showPage(LogPage, {
    inputs: { spaceId: 's' },
    language,
    answer: ({ url, params }) => {
      if (url === '/api/v1/spaces/s') return { status: 200, body: aSpace() };
      if (url !== '/api/v1/spaces/s/moderation-log' || !items) return { status: 500 };
      return {
        status: 200,
        body: params.get('after')
          ? { items: [entry('old', { what: 'closed' })], next: null }
          : { items, next: items.length > 2 ? 'x' : null },
      };
    },
  });

describe('what has been done in a space', () => {
  beforeEach(freshBrowser);

  it('is told as sentences, with the way there', async () => {
    const post = { id: 'p', seq: 7, authorName: 'Bo Kjær' };
    const { container, settle } = await log([
      entry('1', { what: 'hidden', post, reason: 'Tonen' }),
      entry('2', { what: 'reported', post, reason: 'child', byName: null }),
      entry('3', { what: 'handled', post, outcome: 'hidden' }),
      entry('4', { what: 'slow-mode', slowSeconds: 60, thread: null }),
      entry('5', { what: 'slow-mode', slowSeconds: 0, thread: null }),
    ]);
    const lines = within(screen.getByRole('list', { name: 'Det seneste først' }))
      .getAllByRole('listitem')
      .map((line) => line.querySelector('p')?.textContent);
    expect(lines).toEqual([
      'Åse Bæk skjulte et indlæg af Bo Kjær: Tonen',
      'Nogen sendte en anmeldelse: Personfølsomt indhold om et barn',
      'Åse Bæk svarede på en anmeldelse: Indlægget blev skjult',
      'Åse Bæk satte tempoet ned: 1 minut mellem to indlæg',
      'Åse Bæk lod alle skrive, når de vil',
    ]);
    expect(screen.getAllByRole('link', { name: 'Indlæg 7 i »Overgange«' })[0]!.getAttribute('href')).toBe('/rum/s/samtaler/t#indlaeg-7');
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Vis ældre' }));
    await settle();
    expect(screen.getByText('Åse Bæk lukkede en tråd')).toBeTruthy();
  });

  it('teaches while it is empty, and says when it could not be fetched', async () => {
    const { leave, container } = await log([], 'en');
    expect(screen.getByText('Nothing has been done yet')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await leave();
  });

  it('can be fetched again', async () => {
    await log(null);
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeTruthy();
  });
});
