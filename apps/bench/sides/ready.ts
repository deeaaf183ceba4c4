import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const everyMs = 10;

const answersOk = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const asked = request({ host: '127.0.0.1', port, path: '/health/ready', agent: false }, (response) => {
      response.resume();
      answer(response.statusCode === 200);
    });
    asked.once('error', () => answer(false));
    asked.end();
  });

/** Waits until a server says that it is ready. @param ended why it never will, once that is known @throws Error */
export async function ready(port: number, withinMs: number, ended: () => string | undefined): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await answersOk(port))) {
    const why = ended() ?? (performance.now() > end ? 'it was not ready in time' : undefined);
    if (why) throw new Error(`A server to be measured did not start: ${why}`);
    await pause(everyMs);
  }
}
