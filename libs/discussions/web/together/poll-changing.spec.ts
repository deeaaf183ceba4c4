import type { PollView } from '@hv/discussions/contracts';
import { type FakeAnswer, freshBrowser } from '@hv/platform/web/testing';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aPost } from '../testing';
import { aThreadPage, mine } from '../testing/a-thread-page';

const aPoll = (labels: readonly string[], change: Partial<PollView> = {}): PollView => ({
  kind: 'single',
  options: labels.map((label) => ({ id: label.toLowerCase(), label, personIds: [] })),
  closesAt: null,
  closedAt: null,
  version: 1,
  ...change,
});

const own = aPost(1, { author: mine, poll: aPoll(['Ja', 'Nej']) });
const path = '/api/v1/posts/p1/poll';
const poll = () => within(screen.getByRole('region', { name: 'Afstemning' }));
const dialog = () => within(screen.getByRole('dialog', { name: 'Ret afstemningen' }));
const option = (number: number): HTMLInputElement => dialog().getByRole('textbox', { name: `Mulighed ${number}` });
const refused = (status: number, code: string, more: object = {}): FakeAnswer => ({
  status,
  body: { status, code, detail: '', requestId: '', ...more },
});

const aPage = (answer: (method: string, url: string) => FakeAnswer | undefined = () => undefined, post = own) =>
  aThreadPage({ posts: [post, aPost(2), aPost(3)], answer });
const open = async (): Promise<void> => {
  await userEvent.click(poll().getByRole('button', { name: 'Ret afstemningen' }));
  await screen.findByRole('dialog');
};

describe('changing what there is to choose', () => {
  beforeEach(freshBrowser);

  it('begins with what there is, rests on it, and is shown at once', async () => {
    const changed = { ...own, change: 9, poll: aPoll(['Ja', 'Nej', 'Ved ikke'], { version: 2 }) };
    const { server, settle, container } = await aPage((method, url) =>
      method === 'PUT' && url === path ? { status: 200, body: changed } : undefined,
    );
    await open();
    await settle();
    expect([option(1).value, option(2).value, option(3).value]).toEqual(['Ja', 'Nej', '']);
    expect(dialog().queryByRole('button', { name: 'Fjern afstemningen' })).toBeNull();
    expect(await faultsOf(screen.getByRole('dialog'))).toEqual([]);
    await userEvent.type(option(3), 'Ved ikke');
    await userEvent.click(dialog().getByRole('button', { name: 'Gem afstemningen' }));
    await settle();
    const [request] = server.to('PUT', path);
    expect([request?.body, request?.headers.get('If-Match')]).toEqual([{ kind: 'single', options: ['Ja', 'Nej', 'Ved ikke'] }, '"1"']);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(poll().getByRole('radio', { name: 'Ved ikke' })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is offered only to who may edit the post, while nobody has voted and it is open', async () => {
    const first = await aPage(undefined, aPost(1, { poll: aPoll(['Ja', 'Nej']) }));
    expect(poll().queryByRole('button', { name: 'Ret afstemningen' })).toBeNull();
    first.socket.push('post.changed', { ...own, change: 8 });
    await first.settle();
    expect(poll().getByRole('button', { name: 'Ret afstemningen' })).toBeTruthy();
    const voted = aPoll(['Ja', 'Nej']);
    first.socket.push('post.changed', {
      ...own,
      change: 9,
      poll: { ...voted, options: voted.options.map((one) => ({ ...one, personIds: ['bo'] })) },
    });
    await first.settle();
    expect(poll().queryByRole('button', { name: 'Ret afstemningen' })).toBeNull();
  });

  it('is seen by others as it is pushed', async () => {
    const { socket, settle } = await aPage(undefined, aPost(1, { poll: aPoll(['Ja', 'Nej']) }));
    socket.push('post.changed', { ...aPost(1), change: 8, poll: aPoll(['Mandag', 'Tirsdag'], { version: 2 }) });
    await settle();
    expect(
      poll()
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')!.textContent.trim()),
    ).toEqual(['Mandag', 'Tirsdag']);
  });

  it('says what another has made of it meanwhile, and overwrites it only when asked again', async () => {
    const others = { ...own, change: 8, poll: aPoll(['Mandag', 'Tirsdag'], { version: 2 }) };
    let tries = 0;
    const { server, settle } = await aPage((method) => {
      if (method !== 'PUT') return undefined;
      return tries++ === 0 ? refused(412, 'platform.stale', { current: others }) : { status: 200, body: { ...own, change: 9 } };
    });
    await open();
    await userEvent.type(option(2), ' tak');
    await userEvent.click(dialog().getByRole('button', { name: 'Gem afstemningen' }));
    await settle();
    expect(dialog().getByRole('alert').textContent).toContain('Mandag, Tirsdag');
    expect(option(2).value).toBe('Nej tak');
    await userEvent.click(dialog().getByRole('button', { name: 'Gem afstemningen' }));
    await settle();
    expect(server.to('PUT', path).map(({ headers }) => headers.get('If-Match'))).toEqual(['"1"', '"2"']);
  });

  it('says that somebody has voted, and keeps what was written', async () => {
    const { settle } = await aPage((method) => (method === 'PUT' ? refused(409, 'discussions.poll-has-votes') : undefined));
    await open();
    await userEvent.type(option(3), 'Måske');
    await userEvent.click(dialog().getByRole('button', { name: 'Gem afstemningen' }));
    await settle();
    expect(dialog().getByRole('alert').textContent).toMatch(/stemt/);
    expect(option(3).value).toBe('Måske');
    expect(await faultsOf(screen.getByRole('dialog'))).toEqual([]);
  });
});
