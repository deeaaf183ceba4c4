import { freshBrowser, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aPost, aRemovedPost, aThread } from '../testing';
import { aThreadPage, choose, mine, postsShown } from '../testing/a-thread-page';

describe('one’s own post in a thread', () => {
  beforeEach(freshBrowser);

  const own = [aPost(1), aPost(2, { author: mine, version: 7 })];
  const source = {
    status: 200,
    body: {
      id: 'p2',
      version: 7,
      body: { type: 'doc', schemaVersion: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Mit' }] }] },
    },
  };
  const thread = aThread({ lastSeq: 2, lastChange: 2 });
  const sourced = (answer: (method: string, url: string) => FakeAnswer | undefined) => (method: string, url: string) =>
    url === '/api/v1/posts/p2/source' ? source : answer(method, url);

  it('is edited in place, on the version that was read', async () => {
    const edited = {
      status: 200,
      body: aPost(2, { author: mine, change: 3, html: '<p>Mit, rettet</p>', version: 8, editedAt: '2026-11-22T09:00:00Z' }),
    };
    const { server, settle, container } = await aThreadPage({
      posts: own,
      thread,
      answer: sourced((method) => (method === 'PATCH' ? edited : undefined)),
    });
    await choose(2, 'Ret');
    await settle();
    const editor = screen.getByRole('textbox', { name: 'Ret indlægget' });
    expect(document.activeElement).toBe(editor);
    expect((editor as HTMLTextAreaElement).value).toBe('Mit');
    await userEvent.type(editor, ', rettet');
    expect(await faultsOf(container)).toEqual([]);
    server.holding = true;
    await userEvent.click(screen.getByRole('button', { name: 'Gem rettelsen' }));
    expect(screen.getByText('Mit, rettet')).toBeTruthy();
    expect(screen.getByText('Rettelsen gemmes …')).toBeTruthy();
    server.release();
    await settle();
    expect(server.to('PATCH', '/api/v1/posts/p2')[0]?.headers.get('If-Match')).toBe('"7"');
    expect(screen.queryByText('Rettelsen gemmes …')).toBeNull();
    expect(screen.getByText('Mit, rettet')).toBeTruthy();
  });

  it('stands beside what another has made of it meanwhile, and one chooses', async () => {
    let version = 9;
    const current = aPost(2, { author: mine, change: 5, version: 9, html: '<p>Moderatorens</p>', text: 'Moderatorens' });
    const { server, settle, container } = await aThreadPage({
      posts: own,
      thread,
      answer: sourced((method) => {
        if (method !== 'PATCH') return undefined;
        return version++ === 9
          ? { status: 412, body: { status: 412, code: 'platform.stale', detail: '', requestId: '', current } }
          : { status: 200, body: aPost(2, { author: mine, change: 6, version: 10, html: '<p>Mit igen</p>' }) };
      }),
    });
    await choose(2, 'Ret');
    await settle();
    await userEvent.type(screen.getByRole('textbox', { name: 'Ret indlægget' }), ' igen');
    await userEvent.click(screen.getByRole('button', { name: 'Gem rettelsen' }));
    await settle();
    expect(screen.getByText('Moderatorens')).toBeTruthy();
    expect(screen.getByText('Mit igen')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Gem min rettelse i stedet' }));
    await settle();
    expect(server.to('PATCH', '/api/v1/posts/p2').at(-1)?.headers.get('If-Match')).toBe('"9"');
    expect(screen.queryByText('Moderatorens')).toBeNull();
  });

  it('is removed at once and can be undone; nothing is sent until that time is over', async () => {
    const { server, settle, container } = await aThreadPage({ posts: own, thread });
    await choose(2, 'Fjern');
    expect(screen.getByText('Du har fjernet indlægget.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Fortryd' }));
    expect(await faultsOf(container)).toEqual([]);
    await settle();
    expect(server.to('DELETE', '/api/v1/posts/p2')).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Fortryd' }));
    expect(postsShown()).toHaveLength(2);
    expect(document.activeElement?.id).toBe('indlaeg-2');
  });

  it('is removed for good when the thread is left', async () => {
    const { server, leave } = await aThreadPage({
      posts: own,
      thread,
      answer: (method) => (method === 'DELETE' ? { status: 200, body: aRemovedPost(2, 3) } : undefined),
    });
    await choose(2, 'Fjern');
    await leave();
    expect(server.to('DELETE', '/api/v1/posts/p2').map((request) => request.headers.get('If-Match'))).toEqual(['"7"']);
  });

  it('is not offered of the posts of others', async () => {
    await aThreadPage({ posts: own, thread });
    await userEvent.click(screen.getByRole('button', { name: 'Mere om indlæg 1' }));
    const offered = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent?.trim());
    expect(offered).toEqual(['Gem indlægget …', 'Kopiér link', 'Anmeld …']);
  });
});
