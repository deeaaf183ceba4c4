import { TestBed } from '@angular/core/testing';
import { KeptSpaces } from '@hv/networks/web';
import { Drafts } from '@hv/platform/web';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { NewThreadPage } from '../beginning/new-thread-page';
import { RICH_TEXT_EDITOR } from '../editor/rich-text-loader';
import { aSpace } from '../testing';
import { SpaceTemplates } from './space-templates';

const path = '/api/v1/spaces/s/templates';
const plain = { provide: RICH_TEXT_EDITOR, useValue: () => Promise.reject(new Error('no network')) };
const body = {
  type: 'doc',
  schemaVersion: 1,
  content: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Situationen' }] }],
};
const template = { id: 'd', name: 'Et dilemma', body, version: 3 };

describe('a template', () => {
  beforeEach(freshBrowser);

  it('begins a thread, after what is written', async () => {
    const { container } = await showPage(NewThreadPage, {
      inputs: { spaceId: 's' },
      providers: [plain],
      answer: ({ url }) => {
        if (url === path) return { status: 200, body: { items: [template] } };
        return url === '/api/v1/spaces/s' ? { status: 200, body: aSpace() } : { status: 500 };
      },
    });
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Det første indlæg' });
    await userEvent.type(text, 'Hej alle');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Begynd med en skabelon/ }), 'Et dilemma');
    await userEvent.click(screen.getByRole('button', { name: 'Sæt ind' }));
    expect(text.value).toMatch(/^Hej alle\s+Situationen/);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is sent without the hints that nobody wrote over, and kept with them', async () => {
    const hinted = {
      ...template,
      body: {
        ...body,
        content: [...body.content, { type: 'paragraph', content: [{ type: 'text', text: 'Hvad er sket?', marks: [{ type: 'italic' }] }] }],
      },
    };
    const { server, settle } = await showPage(NewThreadPage, {
      inputs: { spaceId: 's' },
      providers: [plain],
      answer: ({ url, method }) => {
        if (url === path) return { status: 200, body: { items: [hinted] } };
        if (method === 'POST') return { status: 201, body: { id: 'ny' } };
        return url === '/api/v1/spaces/s' ? { status: 200, body: aSpace() } : { status: 500 };
      },
    });
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Det første indlæg' });
    const use = async () => {
      await userEvent.selectOptions(screen.getByRole('combobox', { name: /Begynd med en skabelon/ }), 'Et dilemma');
      await userEvent.click(screen.getByRole('button', { name: 'Sæt ind' }));
    };
    await use();
    await userEvent.type(screen.getByRole('textbox', { name: 'Hvad handler tråden om?' }), 'Møder');
    await userEvent.click(screen.getByRole('button', { name: 'Start tråden' }));
    expect(screen.getByText('Skriv noget, før du sender.')).toBeTruthy();
    expect(text.value).toContain('Hvad er sket?');
    await userEvent.clear(text);
    await userEvent.type(text, 'Vi holdt et møde.');
    await use();
    expect(JSON.stringify(await TestBed.inject(Drafts).read('new-thread:s'))).toContain('Hvad er sket?');
    await userEvent.click(screen.getByRole('button', { name: 'Start tråden' }));
    await settle();
    const sent = server.to('POST', '/api/v1/spaces/s/threads')[0]?.body as { body: { content: object[] } };
    expect(sent.body.content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Vi holdt et møde.' }] }]);
  });

  it('is not spoken of where there is none', async () => {
    await showPage(NewThreadPage, {
      inputs: { spaceId: 's' },
      providers: [plain],
      answer: ({ url }) => (url === '/api/v1/spaces/s' ? { status: 200, body: aSpace() } : { status: 500 }),
    });
    expect(screen.queryByRole('combobox', { name: /skabelon/ })).toBeNull();
  });
});

describe('the templates of a space', () => {
  beforeEach(freshBrowser);

  const page = (items: object[], answer: (method: string, url: string) => FakeAnswer | undefined = () => undefined, moderate = true) =>
    showPage(SpaceTemplates, {
      inputs: { spaceId: 's' },
      providers: [plain],
      answer: ({ method, url }) => {
        const special = answer(method, url);
        if (special) return special;
        if (url === path && method === 'GET') return { status: 200, body: { items } };
        return url === '/api/v1/spaces/s' ? { status: 200, body: aSpace({ abilities: { write: true, moderate } }) } : { status: 500 };
      },
    });

  // The space is fetched by the page this stands on.
  const known = async (shown: Awaited<ReturnType<typeof page>>) => {
    await TestBed.inject(KeptSpaces).space('s').reload();
    await shown.settle();
    await shown.settle();
    return shown;
  };

  it('are kept by moderators only', async () => {
    const { server, container } = await known(await page([template], undefined, false));
    expect(container.textContent?.trim()).toBe('');
    expect(server.to('GET', path)).toHaveLength(0);
  });

  it('begin with what is offered', async () => {
    const { server, settle, container } = await known(
      await page([], (method) => (method === 'POST' ? { status: 201, body: { ...template, name: 'Et dilemma fra praksis' } } : undefined)),
    );
    expect(screen.getAllByRole('button', { name: /^Brug »/ })).toHaveLength(3);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Brug »Et dilemma fra praksis«' }));
    await settle();
    expect(server.to('POST', path)[0]?.body).toMatchObject({ name: 'Et dilemma fra praksis', body: { type: 'doc' } });
    expect(screen.getByRole('button', { name: 'Ret »Et dilemma fra praksis«' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Brug »/ })).toHaveLength(2);
  });

  it('are changed from what one saw, and show what another has written meanwhile', async () => {
    let stale = true;
    const { server, settle, container } = await known(
      await page([template], (method) => {
        if (method !== 'PATCH') return undefined;
        return stale
          ? {
              status: 412,
              body: {
                status: 412,
                code: 'platform.stale',
                detail: '',
                requestId: '',
                current: { ...template, name: 'En andens', version: 4 },
              },
            }
          : { status: 200, body: { ...template, name: 'Mit', version: 5 } };
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Ret »Et dilemma«' }));
    await settle();
    const name = screen.getByRole('textbox', { name: 'Skabelonens navn' });
    await userEvent.clear(name);
    await userEvent.click(screen.getByRole('button', { name: 'Gem skabelonen' }));
    expect(screen.getByText('Skriv, hvad skabelonen hedder')).toBeTruthy();
    await userEvent.type(name, 'Mit');
    await userEvent.click(screen.getByRole('button', { name: 'Gem skabelonen' }));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('En anden har ændret det imens');
    expect(screen.getByText('En andens')).toBeTruthy();
    expect((name as HTMLInputElement).value).toBe('Mit');
    expect(await faultsOf(container)).toEqual([]);
    stale = false;
    await userEvent.click(screen.getByRole('button', { name: 'Gem skabelonen' }));
    await settle();
    expect(server.to('PATCH', `${path}/d`).map(({ headers }) => headers.get('If-Match'))).toEqual(['"3"', '"4"']);
    expect(screen.getByRole('button', { name: 'Ret »Mit«' })).toBeTruthy();
  });

  it('say when they could not be fetched', async () => {
    const { container } = await known(await page([], (_method, url) => (url === path ? { status: 500 } : undefined)));
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });
});
