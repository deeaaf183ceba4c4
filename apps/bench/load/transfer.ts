import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';

const slice = 1024 * 1024;

/** One connection to a server, kept for one question after the other. */
export class Transfer {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(
    private readonly port: number,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  /** Sends a body and waits until it is acknowledged. @throws Error when it is refused */
  async send(
    method: string,
    path: string,
    { body, headers = {} }: { readonly body?: Buffer; readonly headers?: Readonly<Record<string, string>> } = {},
  ): Promise<IncomingMessage> {
    const length = body ? { 'content-length': body.length } : {};
    const asked = request({
      agent: this.agent,
      host: '127.0.0.1',
      port: this.port,
      method,
      path,
      headers: { ...this.headers, ...headers, ...length },
    });
    const answered = once(asked, 'response') as Promise<[IncomingMessage]>;
    for (let at = 0; body && at < body.length; at += slice)
      if (!asked.write(body.subarray(at, at + slice))) await Promise.race([once(asked, 'drain'), answered]);
    asked.end();
    const [answer] = await answered;
    if (answer.statusCode! >= 400) throw new Error(`${method} ${path} was answered ${answer.statusCode}: ${await textOf(answer)}`);
    return answer;
  }

  /** Reads an answer away. @returns how many bytes it had */
  async fetch(path: string, method = 'GET', headers: Readonly<Record<string, string>> = {}): Promise<number> {
    let bytes = 0;
    for await (const chunk of await this.send(method, path, { headers })) bytes += (chunk as Buffer).length;
    return bytes;
  }

  async json<Body>(path: string): Promise<Body> {
    return JSON.parse(await textOf(await this.send('GET', path))) as Body;
  }

  close(): void {
    this.agent.destroy();
  }
}

export const textOf = async (answer: IncomingMessage): Promise<string> => Buffer.concat(await answer.toArray()).toString('utf8');

/** Bytes that no disk packs, the same every time. */
export function incompressible(bytes: number): Buffer {
  const blocks = Array.from({ length: 1024 }, (_, number) => createHash('sha512').update(String(number)).digest());
  const one = Buffer.concat(blocks);
  return Buffer.concat(Array.from({ length: Math.ceil(bytes / one.length) }, () => one)).subarray(0, bytes);
}
