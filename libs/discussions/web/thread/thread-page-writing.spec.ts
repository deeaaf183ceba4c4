import { TestBed } from '@angular/core/testing';
import { freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aPost } from '../testing';
import { aThreadPage, box, mine, postsShown } from '../testing/a-thread-page';

describe('writing in a thread', () => {
  beforeEach(freshBrowser);

  it('leads from the one primary action to where one writes', async () => {
    await aThreadPage();
    await userEvent.click(screen.getByRole('button', { name: 'Skriv i tråden' }));
    expect(document.activeElement).toBe(box());
  });

  it('shows a post at once where it will stand, says that it is on its way, and that it has arrived by nothing at all', async () => {
    const { server, settle, container } = await aThreadPage();
    server.holding = true;
    await userEvent.type(box(), 'Vi spørger altid først.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const pending = screen.getByRole('article', { name: 'Dit indlæg, der ikke er nået frem endnu' });
    expect(within(pending).getByText('Vi spørger altid først.')).toBeTruthy();
    expect(within(pending).getByText('Sender …')).toBeTruthy();
    expect(box().value).toBe('');
    expect(await faultsOf(container)).toEqual([]);
    await settle();
    const [request] = server.to('POST', '/api/v1/threads/t/posts');
    expect(request?.headers.get('Idempotency-Key')).toBeTruthy();
    expect(request?.body).toEqual({
      body: {
        type: 'doc',
        schemaVersion: 1,
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Vi spørger altid først.' }] }],
      },
    });
    server.release();
    await settle();
    expect(postsShown()).toHaveLength(4);
    expect(screen.queryByText('Sender …')).toBeNull();
    expect(within(postsShown()[3]!).getByText('Indlæg nummer 4')).toBeTruthy();
  });

  it('shows a post once, also when its push comes before its answer', async () => {
    const { server, socket, settle } = await aThreadPage();
    server.holding = true;
    await userEvent.type(box(), 'Kun én gang');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await settle();
    socket.push('post.added', aPost(4, { author: mine, text: 'Kun én gang', html: '<p>Kun én gang</p>' }));
    await settle();
    expect(screen.getAllByText('Kun én gang')).toHaveLength(1);
    server.release();
    await settle();
    expect(postsShown()).toHaveLength(4);
  });

  it('keeps what is typed when the page is left, and has it ready when one is back', async () => {
    const first = await aThreadPage();
    await userEvent.type(box(), 'Et halvt udkast');
    await first.leave();
    TestBed.resetTestingModule();
    await aThreadPage();
    expect(box().value).toBe('Et halvt udkast');
  });

  it('says that a post waits for the network, and sends it when it is back', async () => {
    const { server, socket, settle } = await aThreadPage();
    const answer = server.answer;
    server.answer = () => 'lost';
    socket.reachable = false;
    socket.lose();
    socket.retry();
    await userEvent.type(box(), 'Fra toget');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await settle();
    expect(screen.getByText('Sendes, når du er på nettet igen')).toBeTruthy();
    server.answer = answer;
    socket.reachable = true;
    socket.retry();
    await settle();
    expect(screen.queryByText('Sendes, når du er på nettet igen')).toBeNull();
    expect(postsShown()).toHaveLength(4);
  });

  it('does not send a CPR number: it explains, and the text stays', async () => {
    const { server, container } = await aThreadPage();
    await userEvent.type(box(), 'Hun er født 010180-1234');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(screen.getByRole('alert').textContent).toContain('ligner et CPR-nummer');
    expect(box().value).toBe('Hun er født 010180-1234');
    expect(server.to('POST', '/api/v1/threads/t/posts')).toHaveLength(0);
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.clear(box());
    await userEvent.type(box(), 'Hun er otte år');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps a post that the server refuses, with the reason, to be changed and sent again', async () => {
    let refuse = true;
    const refusal = { status: 422, body: { status: 422, code: 'discussions.cpr-number', detail: '', requestId: 'r' } };
    const { settle, server, container } = await aThreadPage({ answer: (method) => (method === 'POST' && refuse ? refusal : undefined) });
    await userEvent.type(box(), 'Noget, kun serveren ser');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await settle();
    expect(screen.getByText('Ikke sendt')).toBeTruthy();
    expect(screen.getByText('Noget, kun serveren ser')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('CPR-nummer');
    expect(await faultsOf(container)).toEqual([]);
    refuse = false;
    await userEvent.click(screen.getByRole('button', { name: 'Ret og send igen' }));
    const again = screen.getByRole('textbox', { name: 'Ret indlægget' });
    expect((again as HTMLTextAreaElement).value).toBe('Noget, kun serveren ser');
    await userEvent.type(again, ' nu');
    await userEvent.click(screen.getByRole('button', { name: 'Send igen' }));
    await settle();
    expect(postsShown()).toHaveLength(4);
    expect(new Set(server.to('POST', '/api/v1/threads/t/posts').map((request) => request.headers.get('Idempotency-Key'))).size).toBe(2);
  });
});
