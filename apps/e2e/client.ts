import { once } from 'node:events';
import { io, type Socket } from 'socket.io-client';

/** A person who uses the product as a script or a browser without a page would. */
export class Client {
  private constructor(
    readonly address: string,
    readonly cookie: string,
    readonly personId: string,
  ) {}

  /** Signs in. */
  static async signIn(address: string, email: string, password = 'demo'): Promise<Client> {
    const answer = await fetch(`${address}/api/v1/session`, {
      method: 'POST',
      headers: { origin: address, 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.status}`);
    const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    const { person } = (await answer.json()) as { person: { id: string } };
    return new Client(address, cookie, person.id);
  }

  /** The same person at another instance, whose cookie has another name. */
  at(address: string): Client {
    const [, secret] = this.cookie.split('=');
    return new Client(address, `hv-${new URL(address).port}=${secret}`, this.personId);
  }

  /** Sends a request; answers status and body. */
  async request<Body = Record<string, never>>(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Body }> {
    const answer = await fetch(`${this.address}/api/v1${path}`, {
      method,
      headers: { cookie: this.cookie, origin: this.address, ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as Body };
  }

  get<Body>(path: string): Promise<{ status: number; body: Body }> {
    return this.request<Body>('GET', path);
  }

  /** Opens a socket, as the browser does. */
  async live(): Promise<Ear> {
    const socket = io(this.address, {
      transports: ['websocket'],
      extraHeaders: { cookie: this.cookie, origin: this.address },
      forceNew: true,
      reconnectionDelayMax: 500,
    });
    const ear = new Ear(socket);
    await once(socket as never, 'connect');
    return ear;
  }
}

type Push = Record<string, unknown>;

/** What a socket heard. */
export class Ear {
  readonly heard: { readonly event: string; readonly payload: Push }[] = [];
  private listeners: (() => void)[] = [];

  constructor(readonly socket: Socket) {
    socket.onAny((event: string, payload: Push) => {
      this.heard.push({ event, payload });
      for (const listener of this.listeners) listener();
    });
  }

  ask(event: string, payload: object): Promise<Push & { ok: boolean }> {
    return this.socket.timeout(5_000).emitWithAck(event, payload) as Promise<Push & { ok: boolean }>;
  }

  of(event: string): Push[] {
    return this.heard.filter((push) => push.event === event).map(({ payload }) => payload);
  }

  /** Waits for a push. @throws when it does not come in time */
  async hears(event: string, fits: (payload: Push) => boolean = () => true, withinMs = 10_000): Promise<Push> {
    const find = (): Push | undefined => this.of(event).find(fits);
    return (
      find() ??
      new Promise((done, failed) => {
        const timer = setTimeout(() => failed(new Error(`"${event}" was not heard in ${withinMs} ms`)), withinMs);
        this.listeners.push(() => {
          const push = find();
          if (!push) return;
          clearTimeout(timer);
          done(push);
        });
      })
    );
  }

  close(): void {
    this.socket.disconnect();
  }
}
