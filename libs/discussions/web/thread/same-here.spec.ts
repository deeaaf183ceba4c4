import { TestBed } from '@angular/core/testing';
import type { ThreadView } from '@hv/discussions/contracts';
import { Outbox } from '@hv/platform/web';
import { type FakeAnswer, freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aThread } from '../testing';
import { participating, refused } from '../testing/a-steered-thread';
import { aThreadPage } from '../testing/a-thread-page';

const path = '/api/v1/threads/t/same-here';
const question = aThread({ kind: 'question', sameHere: 1, abilities: { ...participating, sameHere: true } });
const said: ThreadView = { ...question, sameHere: 2, saidSameHere: true, lastChange: 4 };
const button = (pressed: boolean) => screen.getByRole('button', { name: 'Det vil jeg også gerne vide', pressed });

describe('wondering too without a network', () => {
  beforeEach(freshBrowser);

  let answer: FakeAnswer;
  let thread: ThreadView;
  const aPage = () => aThreadPage({ thread, answer: (method, url) => (url === path && method !== 'GET' ? answer : undefined) });

  beforeEach(() => {
    [answer, thread] = ['lost', question];
  });

  it('stands there at once, says quietly that it waits, and is sent when one is back: the last wish', async () => {
    const { socket, server, settle, container } = await aPage();
    socket.reachable = false;
    socket.lose();
    socket.retry();
    await userEvent.click(button(false));
    await userEvent.click(button(true));
    await userEvent.click(button(false));
    await settle();
    expect(screen.getByText('1 anden vil også gerne vide det')).toBeTruthy();
    expect(screen.getByText('Sendes, når du er på nettet igen.')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    answer = { status: 200, body: said };
    socket.reachable = true;
    socket.retry();
    await settle();
    expect(server.requests.filter(({ url }) => url === path).at(-1)?.method).toBe('PUT');
    expect(button(true)).toBeTruthy();
    expect(screen.queryByText('Sendes, når du er på nettet igen.')).toBeNull();
    expect(TestBed.inject(Outbox).entries()).toEqual([]);
  });

  it('survives that the tab is closed', async () => {
    const first = await aPage();
    await userEvent.click(button(false));
    await first.settle();
    await first.leave();
    TestBed.resetTestingModule();
    answer = { status: 200, body: said };
    const { server, settle } = await aPage();
    await settle();
    expect(server.to('PUT', path).length).toBeGreaterThan(0);
    expect(screen.getByText('1 anden vil også gerne vide det')).toBeTruthy();
  });

  it('is over when the question was closed meanwhile', async () => {
    const { settle } = await aPage();
    await userEvent.click(button(false));
    answer = refused(409, 'discussions.not-to-same-here');
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(button(false)).toBeTruthy();
    expect(TestBed.inject(Outbox).entries()).toEqual([]);
  });
});
