import { TestBed } from '@angular/core/testing';
import { freshBrowser } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aRemovedPost, aThread } from '../testing';
import { aSteered, choose, lastToast, participating, moderator, ok, refused, short } from '../testing/a-steered-thread';
import { postsShown } from '../testing/a-thread-page';

describe('the head of a thread', () => {
  beforeEach(freshBrowser);

  it('says in words how the thread stands, and leads to the answer', async () => {
    const thread = aThread({ kind: 'question', pinned: true, closed: true, answer: { postId: 'p2', seq: 2 }, sameHere: 3 });
    const { container } = await aSteered({ thread });
    for (const mark of ['Fastgjort', 'Besvaret', 'Lukket']) expect(screen.getByText(mark)).toBeTruthy();
    expect(screen.queryByText('Spørgsmål')).toBeNull();
    expect(screen.getByRole('link', { name: 'Gå til svaret' }).getAttribute('href')).toBe('/rum/s/samtaler/t#indlaeg-2');
    expect(within(postsShown()[1]!).getByText('Svaret')).toBeTruthy();
    expect(screen.getByText('3 andre vil også gerne vide det')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Det vil jeg også gerne vide' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('offers nothing to whoever may do nothing to the thread', async () => {
    const { container } = await aSteered({ thread: aThread() });
    expect(screen.queryByRole('button', { name: 'Mere om tråden' })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('takes what others do to the thread as it is pushed', async () => {
    const { socket, settle } = await aSteered({ thread: aThread({ kind: 'question', lastChange: 3 }) });
    const { kind, pinned, closed, mergedInto } = aThread({ kind: 'question' });
    const state = { kind, pinned, closed, mergedInto, answer: { postId: 'p2', seq: 2 }, sameHere: 1 };
    socket.push('thread.changed', { ...aThread(), lastChange: 4, lastPostAt: '', version: 2, byPersonId: 'bo', state });
    await settle();
    expect(screen.getByText('Besvaret')).toBeTruthy();
    expect(screen.getByText('1 anden vil også gerne vide det')).toBeTruthy();
  });

  it('says where the posts are when the thread became part of another', async () => {
    const thread = aThread({ ...short, mergedInto: 'x', closed: true, abilities: { ...participating, reply: false } });
    const { container } = await aSteered({ thread, posts: [{ ...aRemovedPost(1), movedTo: 'p9' }] });
    expect(screen.getByRole('link', { name: 'Gå til tråden' }).getAttribute('href')).toBe('/rum/s/samtaler/x');
    expect(screen.getByText('Tråden er lagt sammen med en anden. Skriv der i stedet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Vis det' }).getAttribute('href')).toBe('/indlaeg/p9');
    expect(await faultsOf(container)).toEqual([]);
  });

  it('says to whom a closed thread is closed', async () => {
    await aSteered({ thread: aThread({ closed: true, abilities: { ...participating, reply: false } }) });
    expect(screen.getByText('Tråden er lukket. Kun de, der styrer rummet, kan skrive i den.')).toBeTruthy();
  });
});

describe('a thread about a document', () => {
  beforeEach(freshBrowser);

  it('is moved and merged by nobody: it goes where the document goes', async () => {
    await aSteered({ thread: aThread({ abilities: moderator, subject: { kind: 'document', id: 'd' } }) });
    await userEvent.click(screen.getByRole('button', { name: 'Mere om tråden' }));
    const offered = (await screen.findAllByRole('menuitem')).map((item) => item.textContent?.trim());
    expect(offered).toEqual(['Ret navnet', 'Fastgør øverst', 'Luk tråden', 'Flyt indlæg til en ny tråd']);
  });
});

describe('what is done to a thread at once', () => {
  beforeEach(freshBrowser);

  it('is shown, said and taken back', async () => {
    const thread = aThread({ abilities: moderator });
    const { server, settle } = await aSteered({
      thread,
      answers: {
        'PUT /threads/t/closed': ok({ ...thread, closed: true, version: 2, lastChange: 4 }),
        'DELETE /threads/t/closed': ok({ ...thread, version: 3, lastChange: 5 }),
      },
    });
    await choose('Luk tråden');
    await settle();
    expect(screen.getByText('Lukket')).toBeTruthy();
    expect(lastToast()).toMatchObject({ text: 'Tråden er lukket. Kun de, der styrer rummet, kan skrive i den.', seconds: 20 });
    TestBed.inject(Toasts).undo(lastToast()!);
    await settle();
    expect(screen.queryByText('Lukket')).toBeNull();
    expect(server.to('DELETE', '/api/v1/threads/t/closed')).toHaveLength(1);
  });

  it('says why it was refused', async () => {
    const { settle } = await aSteered({ answers: { 'PUT /threads/t/pin': refused(403, 'discussions.may-not-moderate') } });
    await choose('Fastgør øverst');
    await settle();
    expect(lastToast()?.text).toBe('Det kan kun de, der styrer rummet.');
  });

  it('marks an answer from the menu of a post', async () => {
    const thread = aThread({ abilities: moderator });
    const { server, settle, container } = await aSteered({
      thread,
      answers: { 'PUT /threads/t/answer': ok({ ...thread, answer: { postId: 'p2', seq: 2 }, version: 2, lastChange: 4 }) },
    });
    await userEvent.click(within(postsShown()[1]!).getByRole('button', { name: /^Mere om indlæg/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Markér som svar' }));
    await settle();
    expect(server.to('PUT', '/api/v1/threads/t/answer')[0]?.body).toEqual({ postId: 'p2' });
    expect(within(postsShown()[1]!).getByText('Svaret')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('lets one say that one would like to know too, by a press that can be pressed again', async () => {
    const thread = aThread({ kind: 'question', abilities: { ...participating, sameHere: true } });
    const said = { ...thread, sameHere: 1, saidSameHere: true, lastChange: 4 };
    const { settle, container } = await aSteered({
      thread,
      answers: { 'PUT /threads/t/same-here': ok(said), 'DELETE /threads/t/same-here': ok({ ...thread, lastChange: 5 }) },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Det vil jeg også gerne vide', pressed: false }));
    await settle();
    const pressed = screen.getByRole('button', { name: 'Det vil jeg også gerne vide', pressed: true });
    expect(screen.queryByText(/vil også gerne vide det/)).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(pressed);
    await settle();
    expect(screen.getByRole('button', { name: 'Det vil jeg også gerne vide', pressed: false })).toBeTruthy();
  });
});
