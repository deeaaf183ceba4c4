import { TestBed } from '@angular/core/testing';
import type { LiveReply } from '@hv/platform/contracts';
import { jest } from '@jest/globals';
import { Live } from './live';
import { LIVE_SOCKET } from './live-socket';
import { FakeSocket } from './testing';

interface Calls {
  'thread.join': (call: { threadId: string }, reply: (answer: LiveReply<{ lastChange: number; epoch: string }>) => void) => void;
  typing: (call: { threadId: string }, reply: (answer: LiveReply) => void) => void;
}
interface Pushes {
  'post.added': (post: { id: string }) => void;
}

const settle = () => jest.advanceTimersByTimeAsync(0);

async function aLive() {
  const socket = new FakeSocket();
  TestBed.configureTestingModule({ providers: [{ provide: LIVE_SOCKET, useValue: async () => socket }] });
  const live = TestBed.inject(Live);
  return { live, socket, channel: live.channel<Calls, Pushes>() };
}

function aRoom() {
  const joined: object[] = [];
  const refused: string[] = [];
  const room = {
    join: 'thread.join',
    leave: 'thread.leave',
    call: { threadId: 't' },
    joined: (answer: object) => joined.push(answer),
    refused: (code: string) => refused.push(code),
  };
  return { room, joined, refused };
}

describe('the live connection', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('says whether it stands: connecting, connected, offline, and connected again', async () => {
    const { live, socket } = await aLive();
    expect(live.state()).toBe('connecting');
    await live.start();
    expect(live.state()).toBe('connected');
    socket.lose();
    expect(live.state()).toBe('connecting');
    socket.reachable = false;
    socket.retry();
    expect(live.state()).toBe('offline');
    socket.reachable = true;
    socket.retry();
    expect(live.state()).toBe('connected');
  });

  it('gives the answer to a call, and says so when none comes within five seconds', async () => {
    const { live, socket, channel } = await aLive();
    socket.answers.set('typing', () => ({ ok: true }));
    expect(await channel.ask('typing', { threadId: 't' })).toEqual({ ok: false, code: 'live.unreachable' });
    await live.start();
    expect(await channel.ask('typing', { threadId: 't' })).toEqual({ ok: true });
    socket.answers.delete('typing');
    const asking = channel.ask('typing', { threadId: 't' });
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await asking).toEqual({ ok: false, code: 'live.unreachable' });
  });

  it('takes a connection that has gone silent for lost and makes a new one', async () => {
    const { live, socket, channel } = await aLive();
    await live.start();
    expect(socket.tries).toBe(1);
    await jest.advanceTimersByTimeAsync(10);
    void channel.ask('typing', { threadId: 't' });
    await jest.advanceTimersByTimeAsync(5_000);
    expect(socket.tries).toBe(2);
    expect(live.state()).toBe('connected');
  });

  it('does not take a slow answer for silence while something else is heard', async () => {
    const { live, socket, channel } = await aLive();
    await live.start();
    await jest.advanceTimersByTimeAsync(10);
    void channel.ask('typing', { threadId: 't' });
    await jest.advanceTimersByTimeAsync(2_000);
    socket.push('post.added', { id: 'p' });
    await jest.advanceTimersByTimeAsync(3_000);
    expect(socket.tries).toBe(1);
  });

  it('brings what is pushed to those who listen for it', async () => {
    const { live, socket, channel } = await aLive();
    const heard: object[] = [];
    channel.on('post.added').subscribe((post) => heard.push(post));
    await live.start();
    socket.push('post.added', { id: 'p1' });
    socket.push('something.else', { id: 'p2' });
    expect(heard).toEqual([{ id: 'p1' }]);
  });

  it('lets one part of the page tell the others what the server tells only other devices', async () => {
    const { live, channel } = await aLive();
    const heard: object[] = [];
    live
      .channel<Calls, Pushes>()
      .on('post.added')
      .subscribe((post) => heard.push(post));
    channel.echo('post.added', { id: 'p1' });
    expect(heard).toEqual([{ id: 'p1' }]);
  });

  it('joins a room, joins it again every 30 seconds and after a loss, and leaves it', async () => {
    const { live, socket } = await aLive();
    const { room, joined } = aRoom();
    socket.answers.set('thread.join', () => ({ ok: true, lastChange: socket.calls('thread.join').length, epoch: 'e1' }));
    socket.answers.set('thread.leave', () => ({ ok: true }));
    const leave = live.keepJoined(room);
    await live.start();
    await settle();
    expect(joined).toEqual([{ ok: true, lastChange: 1, epoch: 'e1' }]);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(joined).toHaveLength(2);
    socket.lose('transport close');
    socket.retry();
    await settle();
    expect(joined).toHaveLength(3);
    leave();
    expect(socket.calls('thread.leave')).toEqual([{ threadId: 't' }]);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(joined).toHaveLength(3);
  });

  it('leaves a room that two stay in only when the second goes', async () => {
    const { live, socket } = await aLive();
    socket.answers.set('thread.join', () => ({ ok: true }));
    await live.start();
    const first = live.keepJoined(aRoom().room);
    const second = live.keepJoined(aRoom().room);
    first();
    expect(socket.calls('thread.leave')).toHaveLength(0);
    second();
    expect(socket.calls('thread.leave')).toHaveLength(1);
  });

  it('tells a room that the server refuses it, but not that there is no connection', async () => {
    const { live, socket } = await aLive();
    const { room, refused } = aRoom();
    live.keepJoined(room);
    await settle();
    expect(refused).toEqual([]);
    socket.answers.set('thread.join', () => ({ ok: false, code: 'discussions.thread-not-found' }));
    await live.start();
    await settle();
    expect(refused).toEqual(['discussions.thread-not-found']);
  });

  it('comes back when the server has closed the connection, and tells everybody', async () => {
    const { live, socket } = await aLive();
    let connections = 0;
    live.connected$.subscribe(() => connections++);
    await live.start();
    socket.lose('io server disconnect');
    expect(live.state()).toBe('offline');
    await jest.advanceTimersByTimeAsync(5_000);
    expect(live.state()).toBe('connected');
    expect(connections).toBe(2);
  });

  it('tries at once when the network returns', async () => {
    const { live, socket } = await aLive();
    socket.reachable = false;
    await live.start();
    expect(live.state()).toBe('offline');
    socket.reachable = true;
    window.dispatchEvent(new Event('online'));
    expect(live.state()).toBe('connected');
  });

  it('tries again when the client library itself could not be fetched', async () => {
    const socket = new FakeSocket();
    let fetched = 0;
    const open = async () => {
      if (fetched++ === 0) throw new Error('no network');
      return socket;
    };
    TestBed.configureTestingModule({ providers: [{ provide: LIVE_SOCKET, useValue: open }] });
    const live = TestBed.inject(Live);
    await live.start();
    expect(live.state()).toBe('offline');
    await jest.advanceTimersByTimeAsync(5_000);
    expect(live.state()).toBe('connected');
  });

  it('tells when the server has another epoch', async () => {
    const { live, socket } = await aLive();
    let restored = 0;
    let epoch = 'e1';
    live.restored$.subscribe(() => restored++);
    socket.answers.set('thread.join', () => ({ ok: true, epoch }));
    live.keepJoined(aRoom().room);
    await live.start();
    await jest.advanceTimersByTimeAsync(30_000);
    expect(restored).toBe(0);
    epoch = 'e2';
    await jest.advanceTimersByTimeAsync(30_000);
    expect(restored).toBe(1);
  });

  it('does not begin when it was stopped while the client library was being fetched', async () => {
    const { live, socket } = await aLive();
    const starting = live.start();
    live.stop();
    await starting;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(socket.tries).toBe(0);
  });

  it('stays silent once it is stopped', async () => {
    const { live, socket } = await aLive();
    socket.answers.set('thread.join', () => ({ ok: true }));
    live.keepJoined(aRoom().room);
    await live.start();
    live.stop();
    window.dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(socket.connected).toBe(false);
    expect(socket.tries).toBe(1);
  });
});
