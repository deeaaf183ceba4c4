import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { freshBrowser } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aSpace, aThread } from '../testing';
import { aSteered, choose, lastToast, moderator, ok, participating, refused } from '../testing/a-steered-thread';

const other = { id: 'x', spaceId: 's', spaceName: 'Klynge Vest', title: 'Den rette', lastPostAt: '2026-11-20T09:00:00Z' };
const merged = aThread({ mergedInto: 'x', closed: true, version: 4, abilities: { ...participating, reply: false } });
const moderating = ok({ ...aSpace(), abilities: { ...aSpace().abilities, moderate: true } });

describe('undoing that threads were merged', () => {
  beforeEach(freshBrowser);

  it('is offered for a while where one was led, and leads back', async () => {
    const { server, settle } = await aSteered({
      answers: {
        'GET /threads/t/destinations': ok({ items: [] }),
        'GET /threads/t/merge-targets': ok({ items: [other] }),
        'POST /threads/t/merge': ok(aThread({ id: 'x' })),
        'DELETE /threads/t/merge': ok(aThread({ abilities: moderator, version: 5 })),
      },
    });
    await choose('Læg sammen med en anden tråd');
    const dialog = within(await screen.findByRole('dialog', { name: 'Læg tråden sammen med en anden' }));
    await userEvent.click(await dialog.findByRole('radio', { name: /Den rette/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Læg sammen' }));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/rum/s/samtaler/x');
    expect([lastToast()?.text, lastToast()!.seconds >= 20]).toEqual([expect.stringContaining('er lagt ind i tråden'), true]);
    TestBed.inject(Toasts).undo(lastToast()!);
    await settle();
    expect(server.to('DELETE', '/api/v1/threads/t/merge')).toHaveLength(1);
    expect(TestBed.inject(Router).url).toBe('/rum/s/samtaler/t');
  });

  it('is offered later too, to moderators, in the state that they see', async () => {
    const { server, settle, container } = await aSteered({
      thread: merged,
      answers: { 'GET /spaces/s': moderating, 'DELETE /threads/t/merge': ok(aThread({ abilities: moderator, version: 5 })) },
    });
    const apart = screen.getByRole('button', { name: 'Skil trådene ad igen' });
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(apart);
    await settle();
    expect(server.to('DELETE', '/api/v1/threads/t/merge')[0]?.headers.get('If-Match')).toBe('"4"');
    expect(screen.queryByRole('button', { name: 'Skil trådene ad igen' })).toBeNull();
    expect(lastToast()?.text).toContain('er en tråd for sig igen');
  });

  it('is not offered to others, and says why when it can’t be done any more', async () => {
    const { settle, leave } = await aSteered({ thread: merged });
    expect(screen.getByText(/Tråden er lagt sammen med en anden\. Indlæggene/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Skil trådene ad igen' })).toBeNull();
    await settle();
    await leave();
    TestBed.resetTestingModule();
    const again = await aSteered({
      thread: merged,
      answers: { 'GET /spaces/s': moderating, 'DELETE /threads/t/merge': refused(409, 'discussions.merge-stands') },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Skil trådene ad igen' }));
    await again.settle();
    expect(lastToast()?.text).toContain('Det kan ikke længere fortrydes');
  });
});
