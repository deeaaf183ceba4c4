import type { ApprovalView } from '@hv/documents/contracts';
import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aFile } from '../testing/a-library';
import { openDocument } from '../testing/open-document';

const anApproval = (change: Partial<ApprovalView> = {}): ApprovalView => ({
  id: 'a1',
  documentId: 'Køreplan.pdf',
  state: 'waiting',
  number: 3,
  approved: 1,
  of: 2,
  note: 'Se afsnit 3.',
  dueOn: '2026-12-01',
  askedById: 'anne',
  askedBy: 'Anne Bæk',
  askedAt: '2026-11-20T09:00:00Z',
  people: [
    { personId: 'bo', name: 'Bo Kjær', answer: 'approved', comment: 'Fint', answeredAt: '2026-11-20T10:00:00Z' },
    { personId: 'dorte', name: 'Dorte Eg', answer: null, comment: '', answeredAt: null },
  ],
  abilities: { answer: true, withdraw: false },
  ...change,
});
const members = ['Bo Kjær', 'Dorte Eg'].map((name) => ({ personId: name, name, organisation: 'Odense Kommune' }));
const section = () => within(screen.getByRole('region', { name: 'Godkendelse' }));
const open = (approval: ApprovalView | null, more: { change?: boolean; answer?: object } = {}) =>
  openDocument({
    document: () => aFile('Køreplan.pdf', { number: 3, abilities: { change: more.change ?? true, remove: false, breakLock: false } }),
    answer: (method, url) => {
      if (method === 'GET' && url.includes('/approvals')) return { status: 200, body: { items: approval ? [approval] : [], next: null } };
      if (method === 'GET' && url.includes('/members')) return { status: 200, body: { items: members, next: null } };
      if (url.includes('/approvals')) return { status: 200, body: more.answer ?? anApproval() };
      return undefined;
    },
  });

describe('the approval of a document', () => {
  beforeEach(freshBrowser);

  it('says how far it has come, and what each says', async () => {
    const { container } = await open(anApproval());
    for (const text of ['Afventer 1 af 2', 'version 3', 'Se afsnit 3.', 'Fint']) expect(section().getByText(text)).toBeTruthy();
    expect(section().getByText(/svar helst senest 1. december 2026/)).toBeTruthy();
    expect(
      section()
        .getAllByRole('listitem')
        .map((one) => one.textContent?.replace(/\s+/g, ' ').trim()),
    ).toEqual(['Bo Kjær: har godkendtFint', 'Dorte Eg: har ikke svaret']);
    expect(section().queryByRole('button', { name: 'Bed om godkendelse' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is given by who is asked', async () => {
    const { server, settle } = await open(anApproval());
    await userEvent.click(section().getByRole('button', { name: 'Godkend' }));
    await settle();
    expect(server.to('PUT', '/api/v1/approvals/a1/answer').map(({ body }) => body)).toEqual([{ answer: 'approved' }]);
  });

  it('is sent back with what is to be changed', async () => {
    const { server, settle, container } = await open(anApproval());
    await userEvent.click(section().getByRole('button', { name: 'Send tilbage' }));
    await userEvent.type(section().getByRole('textbox', { name: 'Hvad skal ændres?' }), 'Ret datoen.');
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(section().getByRole('button', { name: 'Send tilbage' }));
    await settle();
    expect(server.to('PUT', '/api/v1/approvals/a1/answer').map(({ body }) => body)).toEqual([
      { answer: 'sent-back', comment: 'Ret datoen.' },
    ]);
  });

  it('is withdrawn by who asked', async () => {
    const { server, settle } = await open(anApproval({ abilities: { answer: false, withdraw: true } }));
    await userEvent.click(section().getByRole('button', { name: 'Træk tilbage' }));
    await settle();
    expect(server.to('DELETE', '/api/v1/approvals/a1')).toHaveLength(1);
  });

  it('is asked for of chosen people, with a note', async () => {
    const { server, settle } = await open(null);
    await userEvent.click(section().getByRole('button', { name: 'Bed om godkendelse' }));
    await settle();
    const dialog = within(await screen.findByRole('dialog', { name: 'Bed om godkendelse af Køreplan.pdf' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Bed om godkendelse' }));
    expect(dialog.getByRole('alert').textContent).toContain('Vælg mindst én.');
    await userEvent.click(await dialog.findByRole('checkbox', { name: /Dorte Eg/ }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Hvad skal de se på?' }), 'Afsnit 3');
    expect(await faultsOf(screen.getByRole('dialog'))).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Bed om godkendelse' }));
    await settle();
    const [sent] = server.to('POST', '/api/v1/documents/Køreplan.pdf/approvals');
    expect(sent!.body).toEqual({ number: 3, personIds: ['Dorte Eg'], note: 'Afsnit 3' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    ['approved', 'Godkendt'],
    ['sent-back', 'Sendt tilbage'],
    ['lapsed', 'Bortfaldet'],
  ] as const)('that is over says so, and can be asked for anew: %s', async (state, text) => {
    await open(anApproval({ state, abilities: { answer: false, withdraw: false } }));
    expect(section().getByText(text)).toBeTruthy();
    expect(section().getByRole('button', { name: 'Bed om godkendelse' })).toBeTruthy();
  });

  it('does not show where nothing was asked for, and nothing can be', async () => {
    await open(null, { change: false });
    expect(screen.queryByRole('region', { name: 'Godkendelse' })).toBeNull();
  });
});
