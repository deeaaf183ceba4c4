import { computed, inject, Injectable, signal } from '@angular/core';
import { type InvitationPreviewView, invitationLimits, type InvitedPeopleView, type ReadRowView } from '@hv/networks/contracts';
import { newKey } from '@hv/platform/web';
import { cellsOfFile } from './cells-of-file';
import { cellsOfText } from './cells-of-text';
import { InvitingClient } from './inviting-client';
import { peopleOfCells, type WrittenPerson } from './people-of-cells';

/** A row as it was written, beside what the server made of it. */
export interface ListedRow {
  /** Of the list as it came, from 1, so that one finds it in one's own. */
  readonly number: number;
  readonly written: WrittenPerson;
  readonly read: ReadRowView;
}

interface NumberedPerson extends WrittenPerson {
  readonly number: number;
}

/** A list of people on its way to being asked: read, looked through by the server, put right, sent. */
@Injectable()
export class InviteManyStore {
  private readonly client = inject(InvitingClient);
  private readonly people = signal<readonly NumberedPerson[]>([]);
  /** What the server made of the people it was sent; they may have been changed since. */
  private readonly preview = signal<{ readonly of: readonly NumberedPerson[]; readonly view: InvitationPreviewView } | null>(null);
  private latest = 0;
  /** The same for every attempt to send the same list. */
  private key = newKey();

  /** How many rows there are; more than can be sent at once are never looked through. */
  readonly count = computed(() => this.people().length);
  readonly tooMany = computed(() => this.count() > invitationLimits.rows);
  readonly looked = computed(() => this.preview() !== null);
  readonly rows = computed<readonly ListedRow[]>(() => {
    const { of = [], view } = this.preview() ?? {};
    return of.map(({ number, ...written }, index) => ({ number, written, read: view!.rows[index]! }));
  });
  /** What the list needs that there is not yet: it is made with it. */
  readonly makes = computed(() => this.preview()?.view.makes ?? { organisations: [], clusters: [] });
  readonly wrong = computed(() => this.rows().filter(({ read }) => read.faults.length > 0));
  readonly right = computed(() => this.rows().filter(({ read }) => read.faults.length === 0));

  /** Takes what was pasted. Fails as the request does. */
  takeText(networkId: string, text: string): Promise<void> {
    return this.take(networkId, peopleOfCells(cellsOfText(text)));
  }

  /** Takes a file. @throws RangeError when it cannot be read; else fails as the request does */
  async takeFile(networkId: string, file: Blob): Promise<void> {
    await this.take(networkId, peopleOfCells(await cellsOfFile(file)));
  }

  /** Writes a cell otherwise, and has the list looked through again. */
  correct(networkId: string, number: number, change: Partial<WrittenPerson>): Promise<void> {
    this.people.update((people) => people.map((person) => (person.number === number ? { ...person, ...change } : person)));
    return this.look(networkId);
  }

  leaveOut(networkId: string, number: number): Promise<void> {
    this.people.update((people) => people.filter((person) => person.number !== number));
    return this.look(networkId);
  }

  /** Asks them all. Fails as the request does; then nobody was asked. */
  async send(networkId: string): Promise<InvitedPeopleView> {
    const { organisations, clusters } = this.makes();
    const make = organisations.length + clusters.length > 0;
    const came = await this.client.inviteMany(networkId, this.written(), this.key, make);
    this.clear();
    return came;
  }

  clear(): void {
    this.people.set([]);
    this.preview.set(null);
    this.latest += 1;
  }

  private take(networkId: string, people: readonly WrittenPerson[]): Promise<void> {
    this.people.set(people.map((person, index) => ({ ...person, number: index + 1 })));
    this.preview.set(null);
    return this.look(networkId);
  }

  private async look(networkId: string): Promise<void> {
    const turn = ++this.latest;
    this.key = newKey();
    if (this.count() === 0 || this.tooMany()) return this.preview.set(null);
    const of = this.people();
    const view = await this.client.preview(networkId, this.written());
    // What was changed meanwhile is being looked through already.
    if (turn === this.latest) this.preview.set({ of, view });
  }

  private written(): readonly WrittenPerson[] {
    return this.people().map(({ number: _, ...person }) => person);
  }
}
