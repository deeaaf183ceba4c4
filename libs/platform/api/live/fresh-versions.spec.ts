import { FreshVersions } from './fresh-versions';
import { SpaceAccess } from './space-access';

/** An access whose answers the spec gives when it wants. */
class HeldAccess extends SpaceAccess {
  readonly asked: string[][] = [];
  private readonly open: ((versions: ReadonlyMap<string, number>) => void)[] = [];

  override versions(spaceIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    this.asked.push([...spaceIds]);
    return new Promise((answer) => this.open.push(answer));
  }

  override allowed(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    return Promise.resolve(new Map());
  }

  answer(version: number): void {
    const ids = this.asked[this.asked.length - this.open.length]!;
    this.open.shift()!(new Map(ids.map((id) => [id, version])));
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('fresh access versions', () => {
  it('are never taken from a read that began before the question', async () => {
    const access = new HeldAccess();
    const fresh = new FreshVersions(access);
    const first = fresh.of('a');
    await turn();
    const second = fresh.of('a');
    access.answer(1);
    expect(await first).toBe(1);
    await turn();
    access.answer(2);
    expect(await second).toBe(2);
  });

  it('cost one read for all who ask while another is under way', async () => {
    const access = new HeldAccess();
    const fresh = new FreshVersions(access);
    const first = fresh.of('a');
    await turn();
    const later = ['a', 'b', 'b', 'c'].map((id) => fresh.of(id));
    access.answer(1);
    await first;
    await turn();
    access.answer(2);
    expect(await Promise.all(later)).toEqual([2, 2, 2, 2]);
    expect(access.asked).toEqual([['a'], ['a', 'b', 'c']]);
  });
});
