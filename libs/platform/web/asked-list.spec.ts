import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import type { Page } from '@hv/platform/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { firstValueFrom } from 'rxjs';
import { AskedList } from './asked-list';
import { type FakeAnswer, freshBrowser, showPage, type ShownPage } from './testing';

interface Thing {
  readonly id: string;
  readonly words: string;
}

/** A page of a list, as any of ours: its question can be changed. */
@Component({
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <p role="status">{{ list.items() ? words() : 'venter' }}</p>
      <p role="alert">{{ list.fault() }}</p>
      <button type="button" (click)="list.again()">Igen</button>
      @if (list.hasMore()) {
        <button type="button" (click)="list.more()">Mere</button>
      }
    </ng-container>
  `,
})
class ThingsPage {
  readonly question = signal('a');
  private readonly http = inject(HttpClient);
  readonly list = new AskedList<Thing>(
    () => {
      const params = { q: this.question() };
      return (after) => firstValueFrom(this.http.get<Page<Thing>>('/ting', { params: { ...params, ...(after ? { after } : {}) } }));
    },
    ({ id }) => id,
    wanted === 'whole',
  );

  protected words(): string {
    return (this.list.items() ?? []).map(({ words }) => words).join('');
  }
}

let wanted: 'pages' | 'whole';
let answers: Record<string, FakeAnswer>;
let page: ShownPage<ThingsPage>;

const things = (ids: string, next: string | null = null): FakeAnswer => ({
  status: 200,
  body: { items: [...ids].map((id) => ({ id, words: id })), next },
});
const busy: FakeAnswer = { status: 503, body: { code: 'platform.unavailable' } };
const show = async (): Promise<void> => {
  page = await showPage(ThingsPage, { answer: ({ params }) => answers[`${params.get('q')}${params.get('after') ?? ''}`]! });
};
const press = async (name: string): Promise<void> => {
  await userEvent.click(screen.getByRole('button', { name }));
  await page.settle();
};
const ask = async (question: string): Promise<void> => {
  page.fixture.componentInstance.question.set(question);
  await page.settle();
};
const shown = (): string => screen.getByRole('status').textContent ?? '';
const fault = (): string => screen.getByRole('alert').textContent ?? '';
const asked = (): (string | null)[] => page.server.to('GET', '/ting').map(({ params }) => params.get('after') ?? params.get('q'));

describe('the list of a page', () => {
  beforeEach(() => {
    freshBrowser();
    wanted = 'pages';
    answers = { a: things('xy', '2'), a2: things('z'), b: things('w') };
  });

  it('is asked for at once, and anew with another question', async () => {
    await show();
    expect(shown()).toBe('xy');
    page.server.holding = true;
    await ask('b');
    expect(shown()).toBe('venter');
    page.server.release();
    await page.settle();
    expect([shown(), asked()]).toEqual(['w', ['a', 'b']]);
  });

  it('grows page by page, once however often it is pressed', async () => {
    await show();
    page.server.holding = true;
    await press('Mere');
    await press('Mere');
    page.server.release();
    await page.settle();
    expect([shown(), asked()]).toEqual(['xyz', ['a', '2']]);
    expect(screen.queryByRole('button', { name: 'Mere' })).toBeNull();
  });

  it('is shown only when all of it is here, when it is wanted whole', async () => {
    wanted = 'whole';
    answers = { a: things('x', '2'), a2: busy };
    await show();
    expect([shown(), fault() !== '']).toEqual(['venter', true]);
    answers = { a: things('x', '2'), a2: things('y', '3'), a3: things('z') };
    await press('Igen');
    expect([shown(), fault()]).toEqual(['xyz', '']);
  });

  it('says what went wrong and keeps what it has, until it went', async () => {
    answers = { ...answers, a2: busy };
    await show();
    await press('Mere');
    expect([shown(), fault() !== '']).toEqual(['xy', true]);
    answers = { ...answers, a2: things('z') };
    await press('Mere');
    expect([shown(), fault()]).toEqual(['xyz', '']);
  });

  it('says why there is nothing, and tries again when asked to', async () => {
    answers = { a: busy };
    await show();
    expect([shown(), fault() !== '']).toEqual(['venter', true]);
    answers = { a: things('x') };
    await press('Igen');
    expect([shown(), fault()]).toEqual(['x', '']);
  });

  it('lets no fault of an older question be said of a newer one', async () => {
    answers = { ...answers, a2: busy };
    await show();
    page.server.holding = true;
    await press('Mere');
    await ask('b');
    page.server.release();
    await page.settle();
    expect([shown(), fault()]).toEqual(['w', '']);
  });

  it('is asked for again when the connection returns, unless it has just been', async () => {
    await show();
    const back = async (): Promise<void> => {
      page.socket.lose();
      page.socket.retry();
      await page.settle();
    };
    await back();
    expect(asked()).toEqual(['a']);
    const later = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
    await back();
    later.mockRestore();
    expect(asked()).toEqual(['a', 'a']);
  });

  it('takes up what was changed of one of them', async () => {
    await show();
    page.fixture.componentInstance.list.change('y', (thing) => ({ ...thing, words: 'Y' }));
    await page.settle();
    expect(shown()).toBe('xY');
  });
});
