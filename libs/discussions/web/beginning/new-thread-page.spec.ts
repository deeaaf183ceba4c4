import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { Outbox } from '@hv/platform/web';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { NewThreadPage } from './new-thread-page';
import { RICH_TEXT_EDITOR } from '../editor/rich-text-loader';
import { aSpace, aThread } from '../testing';

const path = '/api/v1/spaces/s/threads';

const aNewPage = (posted: () => FakeAnswer = () => ({ status: 201, body: aThread({ id: 'ny' }) })) =>
  showPage(NewThreadPage, {
    inputs: { spaceId: 's' },
    providers: [{ provide: RICH_TEXT_EDITOR, useValue: () => Promise.reject(new Error('no network')) }],
    answer: ({ url, method }) => {
      if (url === path && method === 'POST') return posted();
      return url === '/api/v1/spaces/s' ? { status: 200, body: aSpace() } : { status: 500 };
    },
  });

const title = () => screen.getByRole('textbox', { name: 'Hvad handler tråden om?' });
const text = () => screen.getByRole('textbox', { name: 'Det første indlæg' });
const start = () => userEvent.click(screen.getByRole('button', { name: 'Start tråden' }));

describe('the page where a thread is started', () => {
  beforeEach(freshBrowser);

  it('asks for two things, says who will see them, and leads to the thread', async () => {
    const { server, settle, container } = await aNewPage();
    expect(screen.getByText('Ses af Klynge Vest (8 organisationer, 41 personer)')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.type(title(), 'Den første samtale');
    await userEvent.type(text(), 'Hvordan gør I?');
    await start();
    await settle();
    const [request] = server.to('POST', path);
    expect(request?.body).toMatchObject({ title: 'Den første samtale', body: { type: 'doc' } });
    expect(request?.headers.get('Idempotency-Key')).toBeTruthy();
    expect(TestBed.inject(Router).url).toBe('/rum/s/samtaler/ny');
  });

  it('asks a question where one wants an answer, and keeps that with the title', async () => {
    const first = await aNewPage();
    await userEvent.type(title(), 'Hvordan gør I?');
    await userEvent.click(screen.getByRole('radio', { name: 'Et spørgsmål' }));
    await first.leave();
    TestBed.resetTestingModule();
    const { server, settle } = await aNewPage();
    expect((screen.getByRole('radio', { name: 'Et spørgsmål' }) as HTMLInputElement).checked).toBe(true);
    await userEvent.type(text(), 'Vi leder efter en god måde.');
    await start();
    await settle();
    expect(server.to('POST', path)[0]?.body).toMatchObject({ title: 'Hvordan gør I?', kind: 'question' });
  });

  it('says at the title what is missing, and keeps what was written', async () => {
    const { server, container } = await aNewPage();
    await userEvent.type(text(), 'Hvordan gør I?');
    await start();
    expect(screen.getByText('Skriv, hvad tråden handler om')).toBeTruthy();
    expect(document.activeElement).toBe(title());
    expect((text() as HTMLTextAreaElement).value).toBe('Hvordan gør I?');
    expect(server.to('POST', path)).toHaveLength(0);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says at both what is missing, and leads to the first', async () => {
    const { server, container } = await aNewPage();
    await start();
    expect(screen.getByText('Skriv, hvad tråden handler om')).toBeTruthy();
    expect(screen.getByText('Skriv noget, før du sender.')).toBeTruthy();
    expect(document.activeElement).toBe(title());
    await userEvent.type(title(), 'Den første samtale');
    await start();
    expect(document.activeElement).toBe(text());
    expect(server.to('POST', path)).toHaveLength(0);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('refuses a CPR number in the title too', async () => {
    const { server } = await aNewPage();
    await userEvent.type(title(), 'Om 010180-1234');
    await userEvent.type(text(), 'Hej');
    await start();
    expect(screen.getByText(/ligner et CPR-nummer/)).toBeTruthy();
    expect(server.to('POST', path)).toHaveLength(0);
  });

  it('keeps title and text when the page is left', async () => {
    const first = await aNewPage();
    await userEvent.type(title(), 'Halv');
    await userEvent.type(text(), 'halvt udkast');
    await first.leave();
    TestBed.resetTestingModule();
    await aNewPage();
    expect((title() as HTMLInputElement).value).toBe('Halv');
    expect((text() as HTMLTextAreaElement).value).toBe('halvt udkast');
  });

  it('says that one can go on when there is no network, and what becomes of the thread', async () => {
    const { socket, settle, container } = await aNewPage(() => 'lost');
    socket.reachable = false;
    socket.lose();
    socket.retry();
    await userEvent.type(title(), 'Fra toget');
    await userEvent.type(text(), 'Hej');
    await start();
    await settle();
    expect(screen.getByText(/sendes, når du er på nettet igen/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Fra toget' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Til samtalerne' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    expect(TestBed.inject(Outbox).entries()).toHaveLength(1);
  });

  it('gives back what the server refused, with the reason', async () => {
    let refused = true;
    const { settle, server } = await aNewPage(() =>
      refused
        ? { status: 403, body: { status: 403, code: 'discussions.may-not-write', detail: '', requestId: '' } }
        : { status: 201, body: aThread({ id: 'ny' }) },
    );
    await userEvent.type(title(), 'Afvist');
    await userEvent.type(text(), 'Hej');
    await start();
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('Du kan læse med her, men ikke skrive.');
    expect((title() as HTMLInputElement).value).toBe('Afvist');
    expect((text() as HTMLTextAreaElement).value).toBe('Hej');
    refused = false;
    await start();
    await settle();
    expect(server.to('POST', path)).toHaveLength(2);
    expect(TestBed.inject(Outbox).entries()).toEqual([]);
  });
});
