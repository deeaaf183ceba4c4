import type { ReportView } from '@hv/discussions/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { ReviewPage } from './review-page';

const bo = { id: 'bo', name: 'Bo Kjær', organisation: 'Hvidovre Kommune' };

const aReport = (id: string, change: Partial<ReportView> = {}): ReportView => ({
  id,
  reason: 'tone',
  words: 'Den er for hård',
  createdAt: '2026-11-22T09:00:00Z',
  version: 1,
  reporter: { id: 'anne', name: 'Anne Lund', organisation: 'Herning Kommune' },
  post: {
    id: `post-${id}`,
    spaceId: 's',
    spaceName: 'Klynge Vest',
    threadId: 't',
    threadTitle: 'Overgange',
    seq: 7,
    author: bo,
    excerpt: 'Det er da helt uansvarligt',
    hiddenReason: null,
    removed: false,
  },
  outcome: null,
  note: null,
  handledBy: null,
  handledAt: null,
  ...change,
});

const aPage = (
  reports: readonly ReportView[] | FakeAnswer,
  answer?: (method: string, url: string, body: unknown) => FakeAnswer | undefined,
  language: 'da' | 'en' = 'da',
) =>
  showPage(ReviewPage, {
    language,
    answer: ({ method, url, params, body }) => {
      const special = answer?.(method, url, body);
      if (special) return special;
      if (url === '/api/v1/open-reports') return { status: 200, body: { moderates: true, open: 1 } };
      if (url !== '/api/v1/reports') return { status: 500 };
      if (!Array.isArray(reports)) return reports as FakeAnswer;
      return {
        status: 200,
        body: {
          items: (reports as ReportView[]).filter(({ outcome }) => (outcome === null) === (params.get('state') === 'open')),
          next: null,
        },
      };
    },
  });

describe('what waits to be looked at', () => {
  beforeEach(freshBrowser);

  it('is shown with why, by whom, of what, and the way there', async () => {
    const { container } = await aPage([
      aReport('1', { reason: 'child', words: null }),
      aReport('2', { reporter: null, post: { ...aReport('2').post, hiddenReason: 'Navne' } }),
    ]);
    const [first, second] = screen.getAllByRole('article');
    expect(within(first!).getByRole('heading', { name: 'Personfølsomt indhold om et barn' })).toBeTruthy();
    expect(within(first!).getByRole('link').getAttribute('href')).toBe('/rum/s/samtaler/t#indlaeg-7');
    expect(first!.textContent).toContain('Fra Anne Lund, Herning Kommune');
    expect(first!.textContent).toContain('Det er da helt uansvarligt');
    expect(second!.textContent).not.toContain('Anne Lund');
    expect(second!.textContent).toContain('Indlægget er skjult: Navne');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is answered in a dialog, which asks for the reason where readers get one', async () => {
    const handled = aReport('1', { outcome: 'hidden', note: 'Tonen', version: 2 });
    const { server, settle } = await aPage([aReport('1'), aReport('2')], (method) =>
      method === 'PUT' ? { status: 200, body: handled } : undefined,
    );
    await userEvent.click(screen.getAllByRole('button', { name: 'Svar på anmeldelsen' })[0]!);
    const dialog = await screen.findByRole('dialog', { name: 'Svar på anmeldelsen' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Svar' }));
    expect(within(dialog).getByRole('alert').textContent).toContain('Vælg, hvad du gør');
    expect(within(dialog).queryByRole('radio', { name: 'Vis indlægget igen' })).toBeNull();
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Skjul indlægget' }));
    expect(dialog.textContent).toContain('Skriv, hvorfor indlægget bliver skjult');
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Hvorfor skjuler du det/ }), '010107-4123');
    expect(dialog.textContent).toContain('ligner et CPR-nummer');
    expect(await faultsOf(document.body)).toEqual([]);
    await userEvent.clear(within(dialog).getByRole('textbox'));
    await userEvent.type(within(dialog).getByRole('textbox'), 'Tonen');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Svar' }));
    await settle();
    const [request] = server.to('PUT', '/api/v1/reports/1/handled');
    expect([request?.body, request?.headers.get('If-Match')]).toEqual([{ outcome: 'hidden', note: 'Tonen' }, '"1"']);
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });

  it('goes when somebody else was quicker, and a wish is answered by showing', async () => {
    const wish = aReport('1', { reason: 'show-again', words: 'Nu er navnet væk' });
    const current = { ...wish, outcome: 'shown', version: 2, handledBy: 'En anden' };
    const { settle } = await aPage([wish], (method) =>
      method === 'PUT' ? { status: 412, body: { status: 412, code: 'platform.stale', current } } : undefined,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Svar på anmeldelsen' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByRole('radio', { name: 'Skjul indlægget' })).toBeNull();
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Vis indlægget igen' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Svar' }));
    await settle();
    expect(screen.getByText('Der venter ikke noget')).toBeTruthy();
  });

  it('shows what became of the rest, in either language', async () => {
    const { settle, container } = await aPage(
      [aReport('1', { outcome: 'talked', note: 'Vi ringede', handledBy: 'Åse Bæk', handledAt: '2026-11-22T10:00:00Z' })],
      undefined,
      'en',
    );
    expect(screen.getByText('Nothing is waiting')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Answered' }));
    await settle();
    expect(screen.getByRole('button', { name: 'Answered', pressed: true })).toBeTruthy();
    expect(screen.getByRole('article').textContent).toContain('Somebody talked with the author');
    expect(screen.getByRole('article').textContent).toContain('Vi ringede');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says when it could not be fetched, and fetches it when asked to', async () => {
    const answer = { status: 503, body: { status: 503, code: 'platform.unavailable' } };
    const { settle, container } = await aPage(answer);
    expect(screen.getByRole('alert').textContent).toContain('på vej op igen');
    expect(await faultsOf(container)).toEqual([]);
    Object.assign(answer, { status: 200, body: { items: [aReport('1')], next: null } });
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });
});
