import type { PollView } from '@hv/discussions/contracts';
import { freshBrowser, reader } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aPost } from '../testing';
import { aThreadPage, box, mine, postsShown } from '../testing/a-thread-page';

const aPoll = (votes: Record<string, string[]>, change: Partial<PollView> = {}): PollView => ({
  kind: 'single',
  options: Object.entries(votes).map(([label, personIds]) => ({ id: label.toLowerCase(), label, personIds })),
  closesAt: null,
  closedAt: null,
  version: 1,
  ...change,
});

const asked = aPost(1, { poll: aPoll({ Ja: ['bo', 'eva'], Nej: ['ib'] }) });
const path = '/api/v1/posts/p1';
const poll = () => within(screen.getByRole('region', { name: 'Afstemning' }));
const counts = (): string[] =>
  [...document.querySelectorAll('hv-poll .count')].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());

describe('a poll in a thread', () => {
  beforeEach(freshBrowser);

  it('shows by words and numbers how all have voted, and takes one’s vote at once', async () => {
    const { server, settle, container } = await aThreadPage({
      posts: [asked, aPost(2), aPost(3)],
      answer: (method, url) =>
        method === 'PUT' && url === `${path}/vote`
          ? { status: 200, body: { ...asked, change: 9, poll: aPoll({ Ja: ['bo', 'eva'], Nej: ['ib', reader.id] }) } }
          : undefined,
    });
    expect(counts()).toEqual(['2 stemmer · 67 %', '1 stemme · 33 %']);
    expect(poll().getByText('3 har stemt')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    server.holding = true;
    await userEvent.click(poll().getByRole('radio', { name: 'Nej' }));
    expect(counts()).toEqual(['2 stemmer · 50 %', '2 stemmer · 50 %']);
    server.release();
    await settle();
    expect(server.to('PUT', `${path}/vote`).map(({ body }) => body)).toEqual([{ optionIds: ['nej'] }]);
    expect(counts()).toEqual(['2 stemmer · 50 %', '2 stemmer · 50 %']);
    expect((poll().getByRole('radio', { name: 'Nej' }) as HTMLInputElement).checked).toBe(true);
  });

  it('follows the others’ votes without a word to screen readers', async () => {
    const { socket, settle } = await aThreadPage({ posts: [asked, aPost(2), aPost(3)] });
    const spoken = (): string =>
      [...document.querySelectorAll('[aria-live], [role="status"], [role="alert"]')].map(({ textContent }) => textContent).join();
    const before = spoken();
    socket.push('post.changed', { ...asked, change: 7, poll: aPoll({ Ja: ['bo', 'eva', 'per'], Nej: ['ib'] }) });
    await settle();
    expect(counts()).toEqual(['3 stemmer · 75 %', '1 stemme · 25 %']);
    expect(spoken()).toBe(before);
  });

  it('gives the vote back with the reason when it could not be counted', async () => {
    const { settle, container } = await aThreadPage({
      posts: [asked, aPost(2), aPost(3)],
      answer: (method) =>
        method === 'PUT' ? { status: 409, body: { status: 409, code: 'discussions.poll-closed', detail: '', requestId: '' } } : undefined,
    });
    await userEvent.click(poll().getByRole('radio', { name: 'Ja' }));
    await settle();
    expect(poll().getByRole('alert').textContent).toContain('Afstemningen er lukket.');
    expect((poll().getByRole('radio', { name: 'Ja' }) as HTMLInputElement).checked).toBe(false);
    expect(counts()).toEqual(['2 stemmer · 67 %', '1 stemme · 33 %']);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('lets one choose several days, said as people say them', async () => {
    const dates = aPost(1, { poll: aPoll({ '2030-12-03': ['bo'], '2030-12-09T13:00': ['bo', reader.id] }, { kind: 'date' }) });
    const { server, settle } = await aThreadPage({
      posts: [dates, aPost(2), aPost(3)],
      answer: (method) => (method === 'PUT' ? { status: 200, body: dates } : undefined),
    });
    expect(poll().getByRole('group', { name: 'Hvornår kan du?' })).toBeTruthy();
    await userEvent.click(poll().getByRole('checkbox', { name: /3\. dec\. 2030$/ }));
    expect(poll().getByRole('checkbox', { name: /9\. dec\. 2030 kl\. 13\.00/ })).toBeTruthy();
    await settle();
    expect(server.to('PUT', `${path}/vote`).map(({ body }) => body)).toEqual([{ optionIds: ['2030-12-09t13:00', '2030-12-03'] }]);
  });

  it('shows who chose what as a table', async () => {
    const people = [{ id: 'bo', name: 'Bo Kjær', organisation: 'Hvidovre Kommune' }];
    const { container, settle } = await aThreadPage({
      posts: [asked, aPost(2), aPost(3)],
      answer: (_method, url) => (url === `${path}/votes` ? { status: 200, body: { options: [{ optionId: 'ja', people }] } } : undefined),
    });
    await userEvent.click(poll().getByRole('button', { name: 'Hvem har valgt hvad?' }));
    await settle();
    expect(poll().getByRole('row', { name: 'Ja 2 Bo Kjær' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('that is closed is only read, and is closed by its author', async () => {
    const own = aPost(1, { author: mine, poll: aPoll({ Ja: [reader.id], Nej: [] }) });
    const closed = { ...own, change: 8, poll: { ...own.poll!, closedAt: '2026-11-21T12:00:00Z' } };
    const { settle, container, server } = await aThreadPage({
      posts: [own, aPost(2), aPost(3)],
      answer: (method) => (method === 'PUT' ? { status: 200, body: closed } : undefined),
    });
    await userEvent.click(poll().getByRole('button', { name: 'Luk afstemningen' }));
    await settle();
    expect(server.to('PUT', `${path}/poll/closed`)).toHaveLength(1);
    expect(poll().queryByRole('radio')).toBeNull();
    expect(poll().getByText('dit valg')).toBeTruthy();
    expect(poll().queryByRole('button', { name: 'Luk afstemningen' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('speaks English', async () => {
    await aThreadPage({ posts: [asked, aPost(2), aPost(3)], language: 'en' });
    expect(screen.getByRole('group', { name: 'Choose one' })).toBeTruthy();
    expect(counts()).toEqual(['2 votes · 67 %', '1 vote · 33 %']);
  });
});

describe('writing a poll', () => {
  beforeEach(freshBrowser);

  const option = (number: number): HTMLInputElement => screen.getByRole('textbox', { name: `Mulighed ${number}` });

  it('goes with the post', async () => {
    const { server, settle, container } = await aThreadPage();
    server.holding = true;
    await userEvent.type(box(), 'Hvad siger I?');
    await userEvent.click(screen.getByRole('button', { name: 'Afstemning' }));
    await settle();
    expect(document.activeElement).toBe(option(1));
    await userEvent.type(option(1), 'Ja');
    await userEvent.type(option(2), 'Nej');
    expect(option(3)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await settle();
    expect(server.to('POST', '/api/v1/threads/t/posts')[0]?.body).toMatchObject({ poll: { kind: 'single', options: ['Ja', 'Nej'] } });
    expect(screen.queryByRole('textbox', { name: 'Mulighed 1' })).toBeNull();
    expect(within(postsShown().at(-1)!).getByText('Med en afstemning')).toBeTruthy();
    server.release();
  });

  it('says what is missing and keeps what was written', async () => {
    const { server, settle, container } = await aThreadPage();
    await userEvent.type(box(), 'Hvad siger I?');
    await userEvent.click(screen.getByRole('button', { name: 'Afstemning' }));
    await settle();
    await userEvent.type(option(1), 'Ja');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(screen.getByRole('alert').textContent).toContain('mindst to muligheder');
    expect(document.activeElement).toBe(option(2));
    expect([box().value, option(1).value]).toEqual(['Hvad siger I?', 'Ja']);
    expect(server.to('POST', '/api/v1/threads/t/posts')).toHaveLength(0);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('can be left, and then a post is a post', async () => {
    const { server, settle } = await aThreadPage();
    await userEvent.type(box(), 'Hvad siger I?');
    await userEvent.click(screen.getByRole('button', { name: 'Afstemning' }));
    await settle();
    await userEvent.click(screen.getByRole('button', { name: 'Fjern afstemningen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await settle();
    expect(server.to('POST', '/api/v1/threads/t/posts')[0]?.body).not.toHaveProperty('poll');
  });
});
