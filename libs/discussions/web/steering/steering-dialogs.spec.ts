import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { freshBrowser, showPage, type FakeAnswer } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { PostPlacePage } from '../reading/post-place-page';
import { aPost, aThread } from '../testing';
import { aSteered, choose, group, lastToast, moderator, ok, refused, short } from '../testing/a-steered-thread';
import { mine, postsShown } from '../testing/a-thread-page';

describe('moving a thread', () => {
  beforeEach(freshBrowser);

  it('says who will see it and who no longer, before it is done, and can be taken back', async () => {
    const thread = aThread({ abilities: moderator });
    const moved = { ...thread, spaceId: 'g', version: 2, lastChange: 4 };
    const { server, settle } = await aSteered({
      thread,
      answers: { 'GET /threads/t/destinations': ok({ items: [group] }), 'POST /threads/t/move': ok(moved) },
    });
    await choose('Flyt til et andet rum');
    const dialog = await screen.findByRole('dialog', { name: 'Flyt tråden til et andet rum' });
    await settle();
    expect((within(dialog).getByRole('button', { name: 'Flyt tråden' }) as HTMLButtonElement).disabled).toBe(true);
    await userEvent.click(await within(dialog).findByRole('radio', { name: 'Arbejdsgruppen' }));
    expect(within(dialog).getByText('Ses af Arbejdsgruppen (2 organisationer, 4 personer)')).toBeTruthy();
    expect(within(dialog).getByText('1 person ser det for første gang: Ib Dam')).toBeTruthy();
    expect(within(dialog).getByText('38 personer kan ikke længere se det: Bo Kjær, Ane Lund, Eva Toft, Kim Berg, Per Vang …')).toBeTruthy();
    expect(await faultsOf(dialog)).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Flyt tråden' }));
    await settle();
    const [request] = server.to('POST', '/api/v1/threads/t/move');
    expect(request?.body).toEqual({ spaceId: 'g' });
    expect(request?.headers.get('If-Match')).toBe('"1"');
    expect(request?.headers.get('Idempotency-Key')).toBeTruthy();
    expect(TestBed.inject(Router).url).toBe('/rum/g/samtaler/t');
    TestBed.inject(Toasts).undo(lastToast()!);
    await settle();
    expect(server.to('POST', '/api/v1/threads/t/move').at(-1)?.body).toEqual({ spaceId: 's' });
  });

  it('says what went wrong where one chose', async () => {
    const { settle } = await aSteered({
      answers: { 'GET /threads/t/destinations': ok({ items: [group] }), 'POST /threads/t/move': refused(412, 'platform.stale') },
    });
    await choose('Flyt til et andet rum');
    const dialog = await screen.findByRole('dialog');
    await settle();
    await userEvent.click(await within(dialog).findByRole('radio', { name: 'Arbejdsgruppen' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Flyt tråden' }));
    await settle();
    expect(dialog.querySelector('hv-notice')?.textContent).toBeTruthy();
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it('leads on when the address names another space', async () => {
    await aSteered({ thread: aThread({ spaceId: 'g' }) });
    expect(TestBed.inject(Router).url).toBe('/rum/g/samtaler/t');
  });
});

describe('merging threads', () => {
  beforeEach(freshBrowser);

  it('finds the other by its title, and leads there', async () => {
    const other = { id: 'x', title: 'Den rette tråd', spaceId: 'g', spaceName: 'Arbejdsgruppen', lastPostAt: '2026-11-20T09:00:00Z' };
    const { server, settle } = await aSteered({
      answers: {
        'GET /threads/t/merge-targets': ok({ items: [other] }),
        'GET /threads/t/destinations': ok({ items: [group] }),
        'POST /threads/t/merge': ok(aThread({ id: 'x', spaceId: 'g' })),
      },
    });
    await choose('Læg sammen med en anden tråd');
    const dialog = await screen.findByRole('dialog', { name: 'Læg tråden sammen med en anden' });
    await settle();
    await userEvent.click(await within(dialog).findByRole('radio', { name: /Den rette tråd/ }));
    expect(await within(dialog).findByText(/38 personer kan ikke længere se det/)).toBeTruthy();
    expect(within(dialog).getByText(/Trådene kan skilles ad igen/)).toBeTruthy();
    expect(await faultsOf(dialog)).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Læg sammen' }));
    await settle();
    expect(server.to('POST', '/api/v1/threads/t/merge')[0]?.body).toEqual({ intoThreadId: 'x' });
    expect(TestBed.inject(Router).url).toBe('/rum/g/samtaler/x');
  });
});

describe('splitting a thread', () => {
  beforeEach(freshBrowser);

  it('takes the posts that are chosen, and brings them back', async () => {
    const made = aThread({ id: 'ny', title: 'Et andet emne', version: 2 });
    const { server, settle } = await aSteered({
      answers: {
        'GET /threads/t/destinations': ok({ items: [group] }),
        'POST /threads/t/split': { status: 201, body: made },
        'POST /threads/ny/merge': ok(aThread({ abilities: moderator })),
      },
    });
    await choose('Flyt indlæg til en ny tråd');
    const dialog = await screen.findByRole('dialog', { name: 'Flyt indlæg til en ny tråd' });
    await settle();
    const go = () => userEvent.click(within(dialog).getByRole('button', { name: 'Flyt indlæggene' }));
    await go();
    expect(within(dialog).getByText('Vælg mindst ét indlæg.')).toBeTruthy();
    expect(within(dialog).getByText('Skriv, hvad den nye tråd handler om')).toBeTruthy();
    for (const box of within(dialog).getAllByRole('checkbox')) await userEvent.click(box);
    expect(within(dialog).getByText(/Lad mindst ét indlæg blive/)).toBeTruthy();
    await userEvent.click(within(dialog).getAllByRole('checkbox')[0]!);
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Den nye tråds navn' }), 'Et andet emne');
    expect(await faultsOf(dialog)).toEqual([]);
    await go();
    await settle();
    expect(server.to('POST', '/api/v1/threads/t/split')[0]?.body).toEqual({ postIds: ['p2', 'p3'], title: 'Et andet emne' });
    expect(lastToast()?.text).toBe('Indlæggene står nu i »Et andet emne«.');
    TestBed.inject(Toasts).undo(lastToast()!);
    await settle();
    expect(server.to('POST', '/api/v1/threads/ny/merge')[0]?.body).toEqual({ intoThreadId: 't' });
  });

  it('shows when a post came from another thread, with the time it was written', async () => {
    const { container } = await aSteered({
      thread: aThread(short),
      posts: [aPost(1, { author: mine, arrivedAt: '2026-11-22T09:00:00Z' })],
    });
    expect(
      within(postsShown()[0]!)
        .getByText(/Flyttet hertil/)
        .querySelector('time'),
    ).toBeTruthy();
    expect(postsShown()[0]!.querySelectorAll('time')).toHaveLength(2);
    expect(await faultsOf(container)).toEqual([]);
  });
});

describe('the lasting address of a post', () => {
  beforeEach(freshBrowser);

  const aPlace = (answer: FakeAnswer) => showPage(PostPlacePage, { inputs: { postId: 'p9' }, answer: () => answer });

  it('leads to where it stands now', async () => {
    await aPlace(ok({ spaceId: 'g', threadId: 'x', seq: 12 }));
    expect(TestBed.inject(Router).url).toBe('/rum/g/samtaler/x#indlaeg-12');
  });

  it('says so when it is not there for one', async () => {
    const { container } = await aPlace(refused(404, 'discussions.post-not-found'));
    expect(screen.getByText('Indlægget er ikke her, eller du har ikke adgang til det')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });
});
