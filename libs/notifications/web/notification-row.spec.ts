import type { NotificationView } from '@hv/notifications/contracts';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { NotificationRow } from './notification-row';

const told = (kind: string, path = '/overblik'): NotificationView => ({
  id: '1',
  kind,
  networkId: 'n',
  values: { actor: 'Carl Dam', organisation: '', thread: '', network: 'Efterværn', document: 'Referat.docx' },
  path,
  createdAt: '2026-11-22T08:00:00Z',
  seenAt: null,
});

const show = (notification: NotificationView) => showPage(NotificationRow, { inputs: { notification }, answer: () => ({ status: 404 }) });

describe('what one is told', () => {
  beforeEach(freshBrowser);

  it.each([
    ['networks.feedback-given', 'Der er skrevet til sekretariatet i Efterværn'],
    ['networks.feedback-done', 'Sekretariatet i Efterværn har set på det, du skrev'],
    ['networks.membership-started', 'Du er kommet med i Efterværn'],
    ['documents.lock-broken', 'Carl Dam har låst »Referat.docx« op, som du havde låst'],
    ['networks.not-known-yet', 'Der er noget nyt til dig'],
  ])('of %s is a sentence that leads to it', async (kind, sentence) => {
    const { container } = await show(told(kind, '/netvaerk/n/henvendelser'));
    expect(screen.getByRole('link', { name: sentence }).getAttribute('href')).toBe('/netvaerk/n/henvendelser');
    expect(await faultsOf(container)).toEqual([]);
  });
});
