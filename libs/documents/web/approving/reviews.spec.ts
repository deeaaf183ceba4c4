import { TestBed } from '@angular/core/testing';
import type { ReviewedDocumentView, ReviewView } from '@hv/documents/contracts';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aSpace } from '../testing/a-library';
import { openDocument } from '../testing/open-document';
import { ReviewsPage } from './reviews-page';

const review: ReviewView = { on: '2026-11-22', due: true, responsibleId: 'bo', responsible: 'Bo Kjær' };
const section = () => within(screen.getByRole('region', { name: 'Gennemses igen senest' }));
const lastToast = () => TestBed.inject(Toasts).shown().at(-1)!;
const members = [{ personId: 'bo', name: 'Bo Kjær', organisation: 'Odense Kommune' }];

describe('when a document is looked through again', () => {
  beforeEach(freshBrowser);

  const open = (now: ReviewView | null) =>
    openDocument({
      answer: (method, url) => {
        if (url.endsWith('/review'))
          return {
            status: 200,
            body: { review: method === 'PUT' ? { ...review, due: false, on: '2099-05-01' } : method === 'GET' ? now : null },
          };
        return url.includes('/members') ? { status: 200, body: { items: members, next: null } } : undefined;
      },
    });

  it('is chosen with somebody who sees to it', async () => {
    const { server, settle, container } = await open(null);
    await userEvent.click(section().getByRole('button', { name: 'Vælg en dato' }));
    await settle();
    const date = section().getByLabelText('Dato');
    await userEvent.type(date, '2099-05-01');
    await userEvent.selectOptions(section().getByRole('combobox', { name: 'Ansvarlig' }), 'bo');
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(section().getByRole('button', { name: 'Gem' }));
    await settle();
    expect(server.to('PUT', '/api/v1/documents/Køreplan.pdf/review').map(({ body }) => body)).toEqual([
      { on: '2099-05-01', responsibleId: 'bo' },
    ]);
    expect(section().getByText('1. maj 2099')).toBeTruthy();
  });

  it('says that the day has come, and is taken away', async () => {
    const { settle } = await open(review);
    expect(section().getByText('Nu')).toBeTruthy();
    expect(section().getByText('Bo Kjær sørger for det')).toBeTruthy();
    expect(section().getByRole('button', { name: 'Gennemset: vælg næste dato' })).toBeTruthy();
    await userEvent.click(section().getByRole('button', { name: 'Fjern datoen' }));
    await settle();
    expect(section().getByText('Der er ikke valgt en dato.')).toBeTruthy();
    // That day cannot be chosen again.
    expect(lastToast().undo).toBeUndefined();
  });

  it('is chosen again by the undo of taking it away', async () => {
    const { server, settle } = await open({ ...review, due: false, on: '2099-05-01' });
    await userEvent.click(section().getByRole('button', { name: 'Fjern datoen' }));
    await settle();
    lastToast().undo!();
    await settle();
    expect(server.to('PUT', '/api/v1/documents/Køreplan.pdf/review')[0]!.body).toEqual({ on: '2099-05-01', responsibleId: 'bo' });
    expect(section().getByText('1. maj 2099')).toBeTruthy();
  });
});

describe('the documents of a library that are to be looked through', () => {
  beforeEach(freshBrowser);

  const open = (items: readonly ReviewedDocumentView[], status = 200) =>
    showPage(ReviewsPage, {
      inputs: { spaceId: 's' },
      answer: ({ url }) => {
        if (url.startsWith('/api/v1/spaces/s/reviews')) return { status, body: { items, next: null } };
        return url === '/api/v1/spaces/s' ? { status: 200, body: aSpace() } : { status: 404 };
      },
    });

  it('stand with day, person and what is due', async () => {
    const { container } = await open([{ ...review, documentId: 'd1', name: 'Aftale.docx', spaceId: 's' }]);
    expect(screen.getByRole('link', { name: 'Aftale.docx' }).getAttribute('href')).toBe('/rum/s/dokumenter/fil/d1');
    expect(screen.getByText('Nu')).toBeTruthy();
    expect(screen.getByText(/22. november 2026/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('are none, or could not be fetched', async () => {
    await open([]);
    expect(screen.getByRole('heading', { name: 'Her er intet, der skal gennemses igen' })).toBeTruthy();
  });

  it('say when they could not be fetched', async () => {
    await open([], 500);
    expect(screen.getByRole('alert')).toBeTruthy();
  });
});
