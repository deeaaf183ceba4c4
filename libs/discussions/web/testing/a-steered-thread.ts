import { TestBed } from '@angular/core/testing';
import type { AnyPostView, DestinationView, ThreadView } from '@hv/discussions/contracts';
import type { FakeAnswer } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aThread } from './a-thread';
import { aThreadPage } from './a-thread-page';

/** What a participant may do in a thread. */
export const participating = aThread().abilities;
/** What a moderator may do. */
export const moderator = {
  ...participating,
  editAny: true,
  removeAny: true,
  moderate: true,
  close: true,
  markAnswer: true,
  sameHere: true,
};
/** A space that a thread can go to. */
export const group: DestinationView = {
  spaceId: 'g',
  kind: 'group',
  name: 'Arbejdsgruppen',
  organisations: 2,
  people: 4,
  gains: { people: 1, names: ['Ib Dam'] },
  loses: { people: 38, names: ['Bo Kjær', 'Ane Lund', 'Eva Toft', 'Kim Berg', 'Per Vang'] },
};

/** Of one post. */
export const short = { lastSeq: 1, lastChange: 1, readSeq: 1 };

interface World {
  readonly thread?: ThreadView;
  readonly answers?: Record<string, FakeAnswer>;
  readonly posts?: readonly AnyPostView[];
  readonly language?: 'da' | 'en';
}

/** The page of a thread, for a moderator unless the thread says otherwise. */
export const aSteered = ({ thread = aThread({ abilities: moderator }), answers = {}, posts, language = 'da' }: World = {}) =>
  aThreadPage({
    thread,
    language,
    ...(posts ? { posts } : {}),
    answer: (method, url) => answers[`${method} ${url.replace('/api/v1', '')}`],
  });

/** Chooses from the menu of the thread. */
export const choose = async (item: string): Promise<void> => {
  await userEvent.click(screen.getByRole('button', { name: 'Mere om tråden' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
};

export const ok = (body: object): FakeAnswer => ({ status: 200, body });
export const refused = (status: number, code: string): FakeAnswer => ({ status, body: { status, code, detail: '', requestId: '' } });
/** What was said last. */
export const lastToast = () => TestBed.inject(Toasts).shown().at(-1);
