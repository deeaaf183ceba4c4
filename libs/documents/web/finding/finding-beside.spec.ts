import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { freshBrowser } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aFile } from '../testing/a-library';
import { openDocument } from '../testing/open-document';
import { openLibrary } from '../testing/open-library';

describe('finding in a library', () => {
  beforeEach(freshBrowser);

  it('is remembered as a look, and leads to the search of this space’s documents', async () => {
    const { server, settle, container } = await openLibrary();
    expect(server.to('PUT', '/api/v1/spaces/s/library-visit')).toHaveLength(1);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Søg i dokumenterne' }), 'køreplan{Enter}');
    await settle();
    expect(decodeURIComponent(TestBed.inject(Router).url)).toBe('/soeg?q=køreplan&i=dokumenter&rum=s');
    const ways = screen.getByRole('navigation', { name: 'Find hurtigt' });
    expect(
      within(ways)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/dokumenter?rum=s', '/rum/s/dokumenter/maerker', '/dokumenter/favoritter', '/dokumenter/aabnet']);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('marks what is new and what it is tagged with', async () => {
    const entries = () => [aFile('Ny.pdf', { isNew: true, tags: [{ id: 't', name: 'Fase 2' }] }), aFile('Gammel.pdf')];
    const { container } = await openLibrary({ entries });
    expect(screen.getAllByText('ny')).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Mærket Fase 2' }).getAttribute('href')).toBe('/rum/s/dokumenter/maerker/t');
    expect(screen.getByRole('button', { name: 'Favorit: Gammel.pdf' }).getAttribute('aria-pressed')).toBe('false');
    expect(await faultsOf(container)).toEqual([]);
  });
});

describe('the tags of a document', () => {
  beforeEach(freshBrowser);

  const tagged = (tags: readonly string[], change = true) =>
    aFile('Køreplan.pdf', { tags: tags.map((name) => ({ id: name, name })), abilities: { change, remove: change, breakLock: false } });

  it('are put on, with those the library knows at hand, and taken off', async () => {
    let tags = ['Fase 2'];
    const { server, settle, container } = await openDocument({
      document: () => tagged(tags),
      answer: (method, url) => {
        if (url === '/api/v1/spaces/s/tags')
          return {
            status: 200,
            body: {
              items: [
                { id: 'x', name: 'Skole' },
                { id: 'y', name: 'Fase 2' },
              ],
              next: null,
            },
          };
        if (method !== 'PATCH') return undefined;
        tags = tags.length === 1 ? ['Fase 2', 'Skole'] : ['Skole'];
        return { status: 200, body: tagged(tags) };
      },
    });
    expect(server.to('PUT', `/api/v1/documents/Køreplan.pdf/opened`)).toHaveLength(1);
    const section = screen.getByRole('region', { name: 'Mærker' });
    await userEvent.type(within(section).getByRole('combobox', { name: 'Nyt mærke' }), 'Skole{Enter}');
    await settle();
    expect([...container.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual([]);
    expect(within(section).getByRole('link', { name: 'Mærket Skole' })).toBeTruthy();
    await userEvent.click(within(section).getByRole('button', { name: 'Fjern mærket Fase 2' }));
    await settle();
    expect(server.to('PATCH', '/api/v1/documents/Køreplan.pdf/tags').map(({ body }) => body)).toEqual([
      { add: ['Skole'] },
      { remove: ['Fase 2'] },
    ]);
    expect(within(section).queryByRole('link', { name: 'Mærket Fase 2' })).toBeNull();
    expect(document.activeElement).toBe(within(section).getByRole('link', { name: 'Mærket Skole' }));
    expect(await faultsOf(container)).toEqual([]);
    TestBed.inject(Toasts).shown().at(-1)!.undo!();
    await settle();
    expect(server.to('PATCH', '/api/v1/documents/Køreplan.pdf/tags')[2]!.body).toEqual({ add: ['Fase 2'] });
  });

  it('say why one could not be put on, and keep what was typed', async () => {
    const { settle } = await openDocument({
      document: () => tagged([]),
      answer: (method, url) => {
        if (url === '/api/v1/spaces/s/tags') return { status: 200, body: { items: [], next: null } };
        return method === 'PATCH' ? { status: 422, body: { code: 'documents.too-many-tags' } } : undefined;
      },
    });
    const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Nyt mærke' });
    await userEvent.type(box, 'Et til{Enter}');
    await settle();
    expect(screen.getByText(/højst 10 mærker/)).toBeTruthy();
    expect(box.value).toBe('Et til');
  });

  it('are only read by those who may not change it', async () => {
    const { container } = await openDocument({ document: () => tagged(['Fase 2'], false) });
    const section = screen.getByRole('region', { name: 'Mærker' });
    expect(within(section).getByRole('link', { name: 'Mærket Fase 2' })).toBeTruthy();
    expect(within(section).queryByRole('button')).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });
});
