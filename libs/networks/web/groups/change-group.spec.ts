import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { GroupView } from '@hv/networks/contracts';
import { type FakeAnswer, freshBrowser, showPage } from '@hv/platform/web/testing';
import { Toasts } from '@hv/ui';
import { faultsOf } from '@hv/ui/testing';
import { fireEvent, screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { ChangeGroup } from './change-group';
import { aGroup } from './testing/a-group';

@Component({
  selector: 'hv-spec-place',
  imports: [ChangeGroup],
  template: `<hv-change-group [group]="group()" (changed)="group.set($event)" />`,
})
class Place {
  readonly group = signal<GroupView>(aGroup());
}

const show = (answer: () => FakeAnswer) => showPage(Place, { answer });
const press = async (name: string, settle: () => Promise<void>): Promise<void> => {
  await userEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const name = () => screen.getByLabelText<HTMLInputElement>('Gruppens navn');

describe('changing a group', () => {
  beforeEach(freshBrowser);

  it('sends what was changed, and says so', async () => {
    const { server, settle, container } = await show(() => ({ status: 200, body: aGroup({ name: 'Ny', version: 2 }) }));
    await press('Ret gruppen Underretninger', settle);
    expect(await faultsOf(container)).toEqual([]);
    fireEvent.input(name(), { target: { value: 'Ny' } });
    await userEvent.click(screen.getByLabelText('Alle i netværket, der vil'));
    await press('Gem', settle);
    const [sent] = server.to('PATCH', '/api/v1/groups/g');
    expect([sent!.headers.get('If-Match'), sent!.body]).toEqual(['"1"', { name: 'Ny', open: true }]);
    expect(TestBed.inject(Toasts).shown().at(-1)!.text).toBe('Gruppen er ændret.');
    expect(screen.queryByLabelText('Gruppens navn')).toBeNull();
  });

  it('keeps what was written beside what another wrote meanwhile', async () => {
    const { settle, container } = await show(() => ({
      status: 412,
      body: { code: 'platform.stale', current: aGroup({ name: 'Deres', version: 2 }) },
    }));
    await press('Ret gruppen Underretninger', settle);
    fireEvent.input(name(), { target: { value: 'Mit' } });
    await press('Gem', settle);
    expect(screen.getByText('Står nu: Deres')).toBeTruthy();
    expect(name().value).toBe('Mit');
    expect(await faultsOf(container)).toEqual([]);
    await press('Brug det, der står nu: Gruppens navn', settle);
    expect(name().value).toBe('Deres');
  });

  it('archives it, and opens it again', async () => {
    let archived = false;
    const { server, settle } = await show(() => ({ status: 200, body: aGroup({ archived: (archived = !archived) }) }));
    await press('Ret gruppen Underretninger', settle);
    await press('Arkivér gruppen', settle);
    expect(server.to('PUT', '/api/v1/groups/g/archive')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Arkivér gruppen' })).toBeNull();
    await press('Åbn gruppen igen', settle);
    expect(server.to('DELETE', '/api/v1/groups/g/archive')).toHaveLength(1);
    TestBed.inject(Toasts).shown().at(-1)!.undo!();
    await settle();
    expect(server.to('PUT', '/api/v1/groups/g/archive')).toHaveLength(2);
  });

  it('needs a name, and says why it is refused', async () => {
    const refusal = { status: 422, body: { code: 'networks.group-refused', errors: [{ path: 'purpose', code: 'networks.cpr-number' }] } };
    const { server, settle } = await show(() => refusal);
    await press('Ret gruppen Underretninger', settle);
    fireEvent.input(name(), { target: { value: ' ' } });
    await press('Gem', settle);
    expect(screen.getByText('Skriv, hvad gruppen skal hedde.')).toBeTruthy();
    expect(server.to('PATCH', '/api/v1/groups/g')).toEqual([]);
    fireEvent.input(name(), { target: { value: 'Ny' } });
    await press('Gem', settle);
    expect(screen.getByText(/Her står et CPR-nummer/)).toBeTruthy();
  });

  it('leaves to those in it who may join: the secretariat beside it does not open what is closed', async () => {
    const { fixture, settle } = await show(() => ({ status: 500 }));
    fixture.componentInstance.group.set(
      aGroup({ standing: 'no', abilities: { enter: false, join: false, leave: false, manage: false, change: true } }),
    );
    await settle();
    await press('Ret gruppen Underretninger', settle);
    expect(name().value).toBe('Underretninger');
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
