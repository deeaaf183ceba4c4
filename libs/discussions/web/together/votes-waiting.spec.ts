import { TestBed } from '@angular/core/testing';
import type { PollView, PostView } from '@hv/discussions/contracts';
import { Outbox } from '@hv/platform/web';
import { type FakeAnswer, type FakeSocket, freshBrowser, reader } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aPost } from '../testing';
import { aThreadPage } from '../testing/a-thread-page';

const aPoll = (votes: Record<string, string[]>): PollView => ({
  kind: 'single',
  options: Object.entries(votes).map(([label, personIds]) => ({ id: label.toLowerCase(), label, personIds })),
  closesAt: null,
  closedAt: null,
  version: 1,
});

const asked = aPost(1, { poll: aPoll({ Ja: ['bo'], Nej: [], Måske: [] }) });
const counted: PostView = { ...asked, change: 9, poll: aPoll({ Ja: ['bo'], Nej: [reader.id], Måske: [] }) };
const path = '/api/v1/posts/p1/vote';
const poll = () => within(screen.getByRole('region', { name: 'Afstemning' }));
const radio = (name: string): HTMLInputElement => poll().getByRole('radio', { name });
const refused: FakeAnswer = { status: 409, body: { status: 409, code: 'discussions.poll-closed', detail: '', requestId: '' } };

/** What the server answers to a vote; it can be changed. */
let answer: FakeAnswer;
const aPage = (post = asked) =>
  aThreadPage({ posts: [post, aPost(2), aPost(3)], answer: (method, url) => (method === 'PUT' && url === path ? answer : undefined) });
const goOffline = (socket: FakeSocket): void => {
  answer = 'lost';
  socket.reachable = false;
  socket.lose();
  socket.retry();
};
const comeBack = (socket: FakeSocket, now: FakeAnswer): void => {
  answer = now;
  socket.reachable = true;
  socket.retry();
};

describe('a vote without a network', () => {
  beforeEach(freshBrowser);

  it('stands there at once, says quietly that it waits, and is counted when one is back: the last wish', async () => {
    const { socket, server, settle, container } = await aPage();
    goOffline(socket);
    for (const choice of ['Ja', 'Måske', 'Nej']) await userEvent.click(radio(choice));
    await settle();
    expect(radio('Nej').checked).toBe(true);
    expect(poll().getByText('Din stemme sendes, når du er på nettet igen.')).toBeTruthy();
    expect(poll().queryByRole('alert')).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
    comeBack(socket, { status: 200, body: counted });
    await settle();
    expect(server.to('PUT', path).at(-1)?.body).toEqual({ optionIds: ['nej'] });
    expect(poll().queryByText(/på nettet igen/)).toBeNull();
    expect(radio('Nej').checked).toBe(true);
    expect(TestBed.inject(Outbox).entries()).toEqual([]);
  });

  it('survives that the tab is closed', async () => {
    const first = await aPage();
    goOffline(first.socket);
    await userEvent.click(radio('Nej'));
    await first.settle();
    await first.leave();
    TestBed.resetTestingModule();
    answer = { status: 200, body: counted };
    const { server, settle } = await aPage();
    await settle();
    expect(server.to('PUT', path).at(-1)?.body).toEqual({ optionIds: ['nej'] });
    expect(radio('Nej').checked).toBe(true);
  });

  it('is given back with the reason when the poll had closed by then, and told once', async () => {
    const { socket, settle, container } = await aPage();
    goOffline(socket);
    await userEvent.click(radio('Nej'));
    await settle();
    comeBack(socket, refused);
    await settle();
    expect(poll().getByRole('alert').textContent).toContain('Afstemningen er lukket.');
    expect(radio('Nej').checked).toBe(false);
    expect(TestBed.inject(Outbox).entries()).toEqual([]);
    expect(await faultsOf(container)).toEqual([]);
  });
});
