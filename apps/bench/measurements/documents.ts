import { incompressible, Transfer } from '../load/transfer';
import { median } from '../report/figures';
import type { Finding, Row } from '../report/row';
import { inTurns, withBoth } from '../sides/both';
import type { Side, Sides } from '../sides/side';
import type { Bench } from './bench';
import { daveable, folderCalls } from './documents-folders';
import { type Call, documentCalls } from './documents-calls';

const megabyte = 1024 * 1024;
const entries = 1_000;
const callsOfList = 15;

/** How fast large files come and go, and how long a folder of many takes to be listed. */
export async function documents({ ground, programs, others, pace }: Bench): Promise<Finding> {
  const person = ground.people[0]!;
  const shelf = await ground.withShelf(person.id, entries);
  const content = incompressible((pace.seconds < 3 ? 50 : 200) * megabyte);
  return withBoth(ground, programs, async (sides) => {
    const transfers = { raw: transferTo(sides.raw), product: transferTo(sides.product) };
    const dav = await daveable(transfers.product, sides.product.port);
    const rows: Row[] = [];
    const measure = async (
      title: string,
      calls: Sides<Call>,
      repetitions: number,
      of: (ms: number) => number,
      aim: Row['aim'],
    ): Promise<void> => {
      for (const side of ['raw', 'product'] as const) await calls[side]();
      const found = await inTurns(repetitions, others, async (side) => {
        const began = performance.now();
        await calls[side]();
        return of(performance.now() - began);
      });
      rows.push({ title, ...found, ...(aim ? { aim } : {}) });
    };
    const speed = (ms: number): number => content.length / 1e6 / (ms / 1000);
    for (const [title, calls] of Object.entries(documentCalls(transfers, dav, shelf, content)))
      await measure(`${title}, MB/s`, calls, pace.repetitions, speed, 'transfer');
    for (const [title, calls] of Object.entries(folderCalls(transfers, dav, shelf)))
      await measure(`${title}, ms`, calls, Math.max(pace.repetitions, callsOfList), (ms) => ms, undefined);
    for (const transfer of [transfers.raw, transfers.product, dav]) transfer.close();
    const size = `${Math.round(content.length / megabyte)} MiB, hashed and synced on both sides as they come, hashed as they go`;
    return { rows, notes: [size, `median of raw upload: ${Math.round(median(rows[0]!.raw!))} MB/s`] };
  }).finally(() => ground.clearShelf());

  function transferTo(side: Side): Transfer {
    return new Transfer(side.port, side.headersOf(person));
  }
}
