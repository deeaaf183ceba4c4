import { TestBed } from '@angular/core/testing';
import { freshBrowser, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aThread } from '../testing';
import { ThreadLevelSetting } from './thread-level';

const shown = (answer = (): { status: number; body?: object } => ({ status: 200, body: { level: 'mute', own: 'mute', unread: 0 } })) =>
  showPage(ThreadLevelSetting, { inputs: { thread: aThread({ level: 'follow' }) }, answer });

const opener = (name: string) => screen.getByRole('button', { name });

describe('how closely one follows a thread', () => {
  beforeEach(freshBrowser);

  it('is said, and what each choice means is said in words', async () => {
    const { container, settle } = await shown();
    await userEvent.click(opener('Du følger tråden'));
    await settle();
    const mute = screen.getByRole('radio', { name: 'Lydløs' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Følg' }).checked).toBe(true);
    expect(document.getElementById(mute.getAttribute('aria-describedby')!)?.textContent).toContain('ikke markeret');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is chosen, and the choice is left by Escape to where it was opened', async () => {
    const { server, settle } = await shown();
    await userEvent.click(opener('Du følger tråden'));
    await settle();
    await userEvent.click(screen.getByRole('radio', { name: 'Lydløs' }));
    await settle();
    expect(server.to('PUT', '/api/v1/threads/t/level')[0]?.body).toEqual({ level: 'mute' });
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(document.activeElement).toBe(opener('Tråden er lydløs'));
  });

  it('is left by Escape from its button too, and Escape means nothing while it is closed', async () => {
    const { settle } = await shown();
    await userEvent.click(opener('Du følger tråden'));
    await settle();
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(screen.queryByRole('radio')).toBeNull();
    opener('Du følger tråden').blur();
    opener('Du følger tråden').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(document.activeElement).toBe(document.body);
  });

  it('stays what it was when it could not be saved, and says so', async () => {
    const { settle } = await shown(() => ({ status: 503, body: { status: 503, code: 'platform.unavailable', detail: '', requestId: '' } }));
    await userEvent.click(opener('Du følger tråden'));
    await settle();
    await userEvent.click(screen.getByRole('radio', { name: 'Lydløs' }));
    await settle();
    expect(opener('Du følger tråden')).toBeTruthy();
    expect(TestBed.inject(Toasts).shown()).toHaveLength(1);
  });

  it('follows what was chosen on another device', async () => {
    const { socket, settle } = await shown();
    socket.push('standing.changed', { spaceIds: ['s'] });
    await settle();
    expect(opener('Tråden er lydløs')).toBeTruthy();
  });
});
