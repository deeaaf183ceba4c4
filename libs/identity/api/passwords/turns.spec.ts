import { TooMany } from '@hv/platform/api';
import { Turns } from './turns';

/** A task that ends when told to. */
function aTask() {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  return { promise, resolve, reject, run: jest.fn(() => promise) };
}

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('Turns', () => {
  it('runs no more at once than allowed, in order', async () => {
    const turns = new Turns(2, 10);
    const tasks = [aTask(), aTask(), aTask(), aTask()];
    const all = Promise.all(tasks.map((task) => turns.run(task.run)));
    await tick();
    expect(tasks.map((task) => task.run.mock.calls.length)).toEqual([1, 1, 0, 0]);
    expect(turns.someoneWaits).toBe(true);
    tasks[1]!.resolve();
    await tick();
    expect(tasks.map((task) => task.run.mock.calls.length)).toEqual([1, 1, 1, 0]);
    tasks.forEach((task) => task.resolve());
    await all;
    expect(turns.someoneWaits).toBe(false);
  });

  it('refuses when the line is full, and takes others again later', async () => {
    const turns = new Turns(1, 1);
    const [first, second] = [aTask(), aTask()];
    const running = Promise.all([turns.run(first.run), turns.run(second.run)]);
    await expect(turns.run(aTask().run)).rejects.toBeInstanceOf(TooMany);
    first.resolve();
    second.resolve();
    await running;
    await expect(turns.run(() => Promise.resolve(7))).resolves.toBe(7);
  });

  it('gives the turn on when a task fails', async () => {
    const turns = new Turns(1, 1);
    const [first, second] = [aTask(), aTask()];
    const failing = turns.run(first.run);
    const waiting = turns.run(second.run);
    first.reject(new Error('no'));
    second.resolve();
    await expect(failing).rejects.toThrow('no');
    await expect(waiting).resolves.toBeUndefined();
  });
});
