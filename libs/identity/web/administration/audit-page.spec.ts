import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { AuditEntryView, AuditPageView } from '@hv/platform/contracts';
import { freshBrowser, reader, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { AuditPage } from './audit-page';

const ida = { kind: 'person', id: 'p1', name: 'Ida Lund' };
const entry = (id: number, change: Partial<AuditEntryView> = {}): AuditEntryView => ({
  id,
  name: 'networks.membership-ended',
  occurredAt: '2026-11-22T08:00:00Z',
  actor: ida,
  object: { kind: 'membership', id: 'm1', name: null },
  network: { kind: 'network', id: 'n1', name: 'Forebyggelse hele vejen rundt' },
  space: null,
  facts: '{"membershipId":"m1"}',
  requestId: null,
  ...change,
});
const page = (items: AuditEntryView[], rest: Partial<AuditPageView> = {}): AuditPageView => ({
  items,
  next: null,
  lookedBackTo: null,
  ...rest,
});
const seal = { seals: 3, head: 'ab'.repeat(32), sealedAt: '2026-11-22T08:00:00Z', waiting: 0, waitingSince: null as string | null };

const show = (
  answers: (after: string | null) => AuditPageView | number,
  inputs: Record<string, string> = {},
  administrator = true,
  sealed = seal,
) =>
  showPage(AuditPage, {
    inputs,
    person: { ...reader, administrator },
    answer: ({ url, params }) => {
      if (url.endsWith('/seal')) return { status: 200, body: sealed };
      const answer = answers(params.get('after'));
      return typeof answer === 'number' ? { status: answer, body: { code: 'platform.unavailable' } } : { status: 200, body: answer };
    },
  });

describe('the audit log', () => {
  beforeEach(freshBrowser);

  it('says when nothing seals it, and not before', async () => {
    await show(() => page([entry(1)]), {}, true, { ...seal, waitingSince: new Date(Date.now() - 5_000).toISOString() });
    expect(screen.queryByText(/uden segl er fra/)).toBeNull();
    TestBed.resetTestingModule();
    const { container } = await show(() => page([entry(1)]), {}, true, { ...seal, waiting: 4, waitingSince: '2026-11-21T08:00:00Z' });
    expect(screen.getByText(/Den ældste hændelse uden segl er fra/).textContent).toContain('ROLE');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says what happened in words, and by its name where there are none', async () => {
    const strange = entry(1, {
      name: 'documents.file-shredded',
      actor: null,
      object: { kind: 'shelf', id: 's', name: null },
      network: null,
    });
    const { container } = await show(() => page([entry(2), strange]));
    const [first, second] = within(screen.getByRole('list', { name: 'Hændelser' })).getAllByRole('listitem');
    expect(first!.textContent).toContain('Er ikke længere med i et netværk');
    expect(within(first!).getByRole('link', { name: 'Ida Lund' }).getAttribute('href')).toBe('/administration/log?person=p1');
    expect(second!.textContent).toContain('documents.file-shredded');
    expect(second!.textContent).toContain('systemet');
    expect(await screen.findByText('ab'.repeat(32))).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('asks what the address says, and offers the same as a table', async () => {
    const { server } = await show(() => page([entry(2)]), { person: 'p1', type: 'networks', fra: '2026-11-01', til: '2026-11-22' });
    expect(server.to('GET', '/api/v1/admin/audit')[0]!.params.toString()).toBe('person=p1&name=networks&from=2026-11-01&to=2026-11-22');
    expect(screen.getByText(/^Kun Ida Lund:/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Hent som regneark (CSV)' }).getAttribute('href')).toBe(
      '/api/v1/admin/audit/csv?person=p1&name=networks&from=2026-11-01&to=2026-11-22',
    );
    expect((screen.getByLabelText('Fra og med') as HTMLInputElement).value).toBe('2026-11-01');
    expect((screen.getByRole('option', { name: 'Alt om netværk og adgang' }) as HTMLOptionElement).selected).toBe(true);
  });

  it('keeps a question in the address', async () => {
    const { settle } = await show(() => page([entry(2)]));
    await userEvent.selectOptions(screen.getByLabelText('Hændelse'), 'En administrator så efter');
    await settle();
    expect(TestBed.inject(Router).url).toBe('/administration/log?type=platform.administrator-looked');
  });

  it('goes on with what is older, and says how far back it has looked', async () => {
    const { settle, server } = await show((after) =>
      after ? page([entry(1)]) : page([], { next: 'mere', lookedBackTo: '2026-10-01T08:00:00Z' }),
    );
    expect(screen.getByText('Ikke fundet endnu')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('Der er søgt tilbage til');
    await userEvent.click(screen.getByRole('button', { name: 'Vis ældre' }));
    await settle();
    expect(server.to('GET', '/api/v1/admin/audit')[1]!.params.get('after')).toBe('mere');
    expect(screen.getByText('Er ikke længere med i et netværk', { selector: 'p' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Vis ældre' })).toBeNull();
  });

  it('says when nothing fits, and when it cannot be fetched', async () => {
    const { container } = await show(() => page([]), { ting: 'x' });
    expect(screen.getByText('Ingen hændelser svarer til det')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Vis hele loggen' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('can be asked for again when it could not be fetched', async () => {
    let fails = true;
    const { settle } = await show(() => (fails ? 503 : page([entry(2)])));
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    await settle();
    expect(screen.getByRole('list', { name: 'Hændelser' })).toBeTruthy();
  });

  it('is shown to administrators only', async () => {
    const { container } = await show(() => 403, {}, false);
    expect(screen.getByText('Her er kun noget for administratorer')).toBeTruthy();
    expect(screen.queryByLabelText('Hændelse')).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });
});
