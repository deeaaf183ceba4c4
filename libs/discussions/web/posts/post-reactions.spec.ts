import { freshBrowser, type FakeAnswer } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aPost, aThread } from '../testing';
import { aThreadPage, postsShown } from '../testing/a-thread-page';

const thread = aThread({ lastSeq: 2, lastChange: 2 });
const reacted = (personIds: string[], change = 2) => aPost(2, { change, reactions: [{ kind: 'thanks', personIds }] });
const reaction = (name: RegExp | string) => within(postsShown()[1]!).getByRole('button', { name });

describe('reactions to a post', () => {
  beforeEach(freshBrowser);

  const who = {
    items: [
      {
        kind: 'thanks',
        people: [
          { id: 'anne', name: 'Anne Holm' },
          { id: 'bo', name: 'Bo Kjær' },
        ],
        total: 3,
      },
    ],
  };

  it('stand there with their name and number, and say who when one points at them', async () => {
    const { settle, container, server } = await aThreadPage({
      thread,
      posts: [aPost(1), reacted(['anne', 'bo', 'carl'])],
      answer: (_method, url) => (url === '/api/v1/posts/p2/reactions' ? { status: 200, body: who } : undefined),
    });
    const thanks = reaction('Tak 3');
    expect(thanks.getAttribute('aria-pressed')).toBe('false');
    await userEvent.tab();
    thanks.focus();
    await waitFor(() => settle().then(() => expect(screen.getByRole('tooltip').textContent).toBe('Tak: Anne Holm, Bo Kjær og 1 anden')));
    expect(thanks.getAttribute('aria-describedby')).toBe(screen.getByRole('tooltip').id);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(server.to('GET', '/api/v1/posts/p2/reactions')).toHaveLength(1);
  });

  it('are given at once and sent, and taken back by pressing again', async () => {
    let stands: string[] = [];
    const { server, settle } = await aThreadPage({
      thread,
      posts: [aPost(1), aPost(2)],
      answer: (method, url) => {
        if (url !== '/api/v1/posts/p2/reactions/agree') return undefined;
        stands = method === 'PUT' ? ['mette'] : [];
        const change = method === 'PUT' ? 3 : 4;
        return { status: 200, body: aPost(2, stands.length ? { change, reactions: [{ kind: 'agree', personIds: stands }] } : { change }) };
      },
    });
    await userEvent.click(reaction('Reagér'));
    expect(reaction('Reagér').getAttribute('aria-expanded')).toBe('true');
    server.holding = true;
    await userEvent.click(reaction('Enig'));
    expect(reaction('Enig 1').getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(reaction('Enig 1'));
    server.release();
    await settle();
    expect(reaction('Enig 1').getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(reaction('Enig 1'));
    await settle();
    expect(reaction('Enig').getAttribute('aria-pressed')).toBe('false');
    expect(document.activeElement).toBe(reaction('Enig'));
    expect(server.to('DELETE', '/api/v1/posts/p2/reactions/agree')).toHaveLength(1);
  });

  it('wait while there is no network, and the last wish is what is sent', async () => {
    let online = false;
    const { server, settle } = await aThreadPage({
      thread,
      posts: [aPost(1), reacted(['anne'])],
      answer: (method, url): FakeAnswer | undefined => {
        if (!url.endsWith('/reactions/thanks')) return undefined;
        if (!online) return 'lost';
        return { status: 200, body: method === 'PUT' ? reacted(['anne', 'mette'], 3) : reacted(['anne'], 4) };
      },
    });
    await userEvent.click(reaction('Tak 1'));
    await settle();
    await userEvent.click(reaction('Tak 2'));
    await userEvent.click(reaction('Tak 1'));
    await userEvent.click(reaction('Tak 2'));
    expect(reaction('Tak 1').getAttribute('aria-pressed')).toBe('false');
    online = true;
    window.dispatchEvent(new Event('online'));
    await settle();
    const sent = server.requests.filter(({ url }) => url.endsWith('/reactions/thanks')).map(({ method }) => method);
    expect(sent.at(-1)).toBe('DELETE');
    expect(sent.filter((method) => method === 'DELETE')).toHaveLength(1);
    expect(reaction('Tak 1').getAttribute('aria-pressed')).toBe('false');
  });

  it('are only read by whoever may not write', async () => {
    const { abilities } = aThread();
    await aThreadPage({
      thread: aThread({ lastSeq: 2, lastChange: 2, abilities: { ...abilities, reply: false, editOwn: false, removeOwn: false } }),
      posts: [aPost(1), reacted(['anne'])],
    });
    expect(reaction('Tak 1').hasAttribute('aria-pressed')).toBe(false);
    expect(screen.queryByRole('button', { name: 'Reagér' })).toBeNull();
  });
});
