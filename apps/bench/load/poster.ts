import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { markOf } from './marks';

/** Somebody who writes posts over a connection of their own. */
export class Poster {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(
    private readonly port: number,
    private readonly threadId: string,
    private readonly headers: Readonly<Record<string, string>>,
    private readonly texts: readonly string[],
  ) {}

  /** Writes a post that carries a mark. @returns when it was acknowledged @throws Error when it was refused */
  post(number: number): Promise<void> {
    const body = JSON.stringify({ body: { text: `${markOf(number)} ${this.texts[number % this.texts.length]!}` } });
    const headers = {
      ...this.headers,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'idempotency-key': randomUUID(),
    };
    const path = `/api/v1/threads/${this.threadId}/posts`;
    return new Promise((done, refused) => {
      const asked = request({ host: '127.0.0.1', port: this.port, agent: this.agent, method: 'POST', path, headers }, (answer) => {
        answer
          .resume()
          .once('end', () => (answer.statusCode === 201 ? done() : refused(new Error(`a post was answered ${answer.statusCode}`))));
      });
      asked.once('error', refused);
      asked.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
