import type { Chance } from '../chance';
import type { Stored } from '../stored';
import { differences, trace } from './deed';
import type { Doer } from './doer';
import type { Lane } from './lane';

/** Says of others' questions that one would like to know too, and takes it back. */
export class SameHere implements Lane {
  private readonly said = new Set<string>();

  constructor(
    private readonly doer: Doer,
    private readonly chance: Chance,
    private readonly questionIds: readonly string[],
  ) {}

  async step(): Promise<void> {
    const id = this.chance.pick(this.questionIds)!;
    const back = this.said.has(id);
    await this.doer.do({
      what: back ? '“same here” taken back' : '“same here”',
      method: back ? 'DELETE' : 'PUT',
      path: `/threads/${id}/same-here`,
      leaves: () => [trace('thread-changed', id, back ? 'same-here-withdrawn' : 'same-here')],
    });
    if (back) this.said.delete(id);
    else this.said.add(id);
  }

  async check(stored: Stored): Promise<string[]> {
    const rows = await stored.rows<{ id: string }>(
      'SELECT thread_id AS id FROM discussions_same_here WHERE person_id = $1 AND thread_id = ANY($2)',
      [this.doer.personId, this.questionIds],
    );
    return differences(
      'a “same here”',
      this.said,
      rows.map(({ id }) => id),
    );
  }
}
