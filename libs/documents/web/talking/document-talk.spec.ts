import { TestBed } from '@angular/core/testing';
import type { ThreadView } from '@hv/discussions/contracts';
import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aFile } from '../testing/a-library';
import { openDocument } from '../testing/open-document';
import { VersionTalk } from './version-talk';

const author = { id: 'bo', name: 'Bo Kjær', organisation: 'Hvidovre Kommune' };
const aThread = (change: Partial<ThreadView> = {}): Partial<ThreadView> => ({
  id: 't1',
  spaceId: 's',
  title: 'Køreplan.pdf',
  subject: { kind: 'document', id: 'Køreplan.pdf' },
  lastSeq: 7,
  lastChange: 7,
  unread: 2,
  author,
  ...change,
});
const aPost = (seq: number, change: object = {}): object => ({
  id: `p${seq}`,
  threadId: 't1',
  seq,
  change: seq,
  author,
  html: `<p>Indlæg ${seq}</p>`,
  text: `Indlæg ${seq}`,
  createdAt: '2026-11-20T09:00:00Z',
  editedAt: null,
  version: 1,
  ...change,
});
const talk = () => within(screen.getByRole('region', { name: 'Samtale' }));

/** A document with threads. */
const open = (threads: readonly Partial<ThreadView>[]) =>
  openDocument({
    answer: (method, url) => {
      if (method === 'GET' && url.endsWith('/threads')) return { status: 200, body: { items: threads } };
      if (url.startsWith('/api/v1/threads/t1/posts'))
        return {
          status: 200,
          body: { items: [aPost(3), aPost(4), aPost(5, { hidden: true, html: '' }), { seq: 6, removed: true }, aPost(7)], next: null },
        };
      return undefined;
    },
  });

describe('what people say about a document', () => {
  beforeEach(freshBrowser);

  it('is shown by its newest posts, with the way to all of it and what is new', async () => {
    const { container, settle } = await open([aThread()]);
    await settle();
    expect(talk().getByRole('link', { name: 'Åbn samtalen (7 indlæg)' }).getAttribute('href')).toBe('/rum/s/samtaler/t1');
    expect(talk().getByText('2 nye')).toBeTruthy();
    expect(
      talk()
        .getAllByText(/^Indlæg \d/)
        .map((one) => one.textContent),
    ).toEqual(['Indlæg 4', 'Indlæg 7']);
    expect(talk().getByText('Indlægget er skjult.')).toBeTruthy();
    expect(talk().queryByRole('button', { name: 'Skriv om dokumentet' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('goes on as others write, and asks nothing for other threads', async () => {
    let lastSeq = 7;
    const { socket, server, settle } = await openDocument({
      answer: (method, url) => {
        if (method === 'GET' && url.endsWith('/threads'))
          return { status: 200, body: { items: [aThread({ lastSeq, lastChange: lastSeq })] } };
        return url.startsWith('/api/v1/threads/t1/posts') ? { status: 200, body: { items: [aPost(lastSeq)], next: null } } : undefined;
      },
    });
    const asked = () => server.to('GET', '/api/v1/documents/Køreplan.pdf/threads').length;
    const before = asked();
    const notice = {
      spaceId: 's',
      title: 'x',
      lastSeq: 8,
      lastChange: 8,
      version: 1,
      lastPostAt: '2026-11-22T09:00:00Z',
      byPersonId: 'bo',
    };
    socket.push('thread.changed', { ...notice, id: 'en anden' });
    await settle();
    expect(asked()).toBe(before);
    lastSeq = 8;
    socket.push('thread.changed', { ...notice, id: 't1' });
    await settle();
    expect(talk().getByText('Indlæg 8')).toBeTruthy();
  });

  it('tells versions apart', async () => {
    await open([aThread({ subject: { kind: 'document', id: 'Køreplan.pdf', part: 2 } })]);
    const heading = talk().getByRole('heading', { name: 'Om version 2' });
    expect(within(heading).getByRole('link').getAttribute('href')).toBe('/rum/s/dokumenter/fil/K%C3%B8replan.pdf?version=2');
    expect(talk().getByRole('button', { name: 'Skriv om dokumentet' })).toBeTruthy();
    expect(talk().getByRole('button', { name: 'Skriv om version 3' })).toBeTruthy();
  });

  it('is begun about an older version that is shown, or was chosen among the versions', async () => {
    const { settle, fixture } = await open([aThread({ subject: { kind: 'document', id: 'Køreplan.pdf', part: 2 } })]);
    fixture.componentRef.setInput('version', '1');
    await settle();
    expect(talk().getByRole('button', { name: 'Skriv om version 1' })).toBeTruthy();
    const wanted = TestBed.inject(VersionTalk).wanted;
    wanted.set({ documentId: 'Køreplan.pdf', number: 2 });
    await settle();
    expect(document.activeElement?.textContent?.trim()).toBe('Om version 2');
    wanted.set({ documentId: 'Køreplan.pdf', number: 1 });
    await settle();
    expect(await talk().findByRole('textbox', { name: 'Hvad vil du sige om version 1?' })).toBeTruthy();
    expect(wanted()).toBeNull();
  });

  it('is begun where nobody has written yet', async () => {
    const { settle, container } = await open([]);
    expect(talk().getByText('Ingen har skrevet om dokumentet endnu.')).toBeTruthy();
    await userEvent.click(talk().getByRole('button', { name: 'Skriv om dokumentet' }));
    await settle();
    expect(await talk().findByRole('textbox', { name: 'Hvad vil du sige om dokumentet?' })).toBeTruthy();
    expect(talk().getByRole('button', { name: 'Send' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is only read by who may not write there', async () => {
    const space = { id: 's', kind: 'network', name: 'S', purpose: '', networkId: 'n', parentSpaceId: null };
    await openDocument({
      document: () => aFile('Køreplan.pdf'),
      answer: (_, url) =>
        url === '/api/v1/spaces/s'
          ? { status: 200, body: { ...space, abilities: { write: false, moderate: false }, audience: { organisations: 1, people: 2 } } }
          : undefined,
    });
    expect(talk().queryByRole('button')).toBeNull();
  });

  it('is followed or muted from the head of the page', async () => {
    const { server, settle } = await openDocument({
      answer: (method, url) =>
        method === 'PUT' && url.endsWith('/level') ? { status: 200, body: { level: 'follow', own: true } } : undefined,
    });
    await userEvent.click(screen.getByRole('button', { name: 'Uden besked' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Følg' }));
    await settle();
    expect(server.to('PUT', '/api/v1/entries/Køreplan.pdf/level').map(({ body }) => body)).toEqual([{ level: 'follow' }]);
    expect(screen.getByRole('button', { name: 'Du følger dokumentet' })).toBeTruthy();
  });
});
