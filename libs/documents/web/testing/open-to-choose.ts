import { TestBed } from '@angular/core/testing';
import type { LibraryEntryView, SeveralView } from '@hv/documents/contracts';
import type { FakeAnswer } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aFile, aFolder } from './a-library';
import { openLibrary } from './open-library';

const folders = [aFolder('Møder'), aFolder('Referater')];
export const files = ['A.pdf', 'B.pdf', 'C.pdf'].map((name) => aFile(name));

/** The box of something in the list. */
export const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Vælg ${name}` });
/** The box of all of it. */
export const all = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Vælg alle' });
/** What is done with the chosen. */
export const bar = () => within(screen.getByRole('group', { name: 'Det valgte' }));
/** The names of what is chosen. */
export const chosen = (): string[] =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox', { name: /Vælg (?!alle)/ })
    .flatMap((one) => (one.checked ? [one.ariaLabel!.slice(5)] : []));
export const lastToast = () => TestBed.inject(Toasts).shown().at(-1)!;

/** What the server did, and what it left. */
export const done = (ids: readonly string[], left: SeveralView['left'] = []): FakeAnswer => ({ status: 200, body: { done: ids, left } });

/** A library whose server does all that it is asked, unless said otherwise. */
export async function openToChoose(
  entries: () => LibraryEntryView[] = () => [...folders, ...files],
  answer?: (method: string, url: string) => FakeAnswer | undefined,
) {
  const page = await openLibrary({
    entries,
    answer: (method, url) =>
      answer?.(method, url) ?? (method === 'PATCH' && url === '/api/v1/spaces/s/entries' ? done(['A.pdf', 'B.pdf']) : undefined),
  });
  const press = async (name: string, keys = ''): Promise<void> => {
    const user = userEvent.setup();
    if (keys) await user.keyboard(keys);
    await user.click(box(name));
    await page.settle();
  };
  return { ...page, press };
}
