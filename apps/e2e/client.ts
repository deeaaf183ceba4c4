import { once } from 'node:events';
import { io, type Socket } from 'socket.io-client';

/** An answer of the product over HTTP. */
export interface HttpAnswer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** No answer is waited for longer than this, ms. */
const patienceMs = 20_000;

/** A person who uses the product as a script or a browser without a page would. */
export class Client {
  readonly address: string;
  readonly cookie: string;
  readonly personId: string;
  readonly origin: string;

  /** @param origin the address that the instance knows itself by */
  constructor(address: string, cookie: string, personId: string, origin = address) {
    this.address = address;
    this.cookie = cookie;
    this.personId = personId;
    this.origin = origin;
  }

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

  /** The same person at the same instance, reached by another way: what a proxy passes on unchanged. */
  by(address: string): Client {
    return new Client(address, this.cookie, this.personId, this.origin);
  }

  /** Sends a request. @throws when no answer comes */
  async request<Body = Record<string, never>>(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<HttpAnswer<Body>> {
    const answer = await fetch(`${this.address}/api/v1${path}`, {
      method,
      headers: { cookie: this.cookie, origin: this.origin, ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: (text ? JSON.parse(text) : undefined) as Body };
  }

  get<Body>(path: string): Promise<HttpAnswer<Body>> {
    return this.request<Body>('GET', path);
  }

  /** A socket as the browser makes it, not connected yet. */
  socket(): Socket {
    return io(this.address, {
      transports: ['websocket'],
      extraHeaders: { cookie: this.cookie, origin: this.origin },
      forceNew: true,
      autoConnect: false,
      timeout: 5_000,
      reconnectionDelay: 500,
      reconnectionDelayMax: 5_000,
    });
  }

  /** Opens a socket, as the browser does. */
  async live(): Promise<Ear> {
    const socket = this.socket();
    const ear = new Ear(socket);
    const connected = once(socket as never, 'connect');
    socket.connect();
    await connected;
    return ear;
  }
}

type Push = Record<string, unknown>;

/** What a socket heard. */
export class Ear {
  readonly socket: Socket;
  readonly heard: { readonly event: string; readonly payload: Push }[] = [];
  private listeners: (() => void)[] = [];

  constructor(socket: Socket) {
    this.socket = socket;
    socket.onAny((event: string, payload: Push = {}) => {
      this.heard.push({ event, payload });
      for (const listener of this.listeners) listener();
    });
  }

  ask(event: string, payload: object): Promise<Push & { ok: boolean }> {
    return this.socket.timeout(30_000).emitWithAck(event, payload) as Promise<Push & { ok: boolean }>;
  }

  of(event: string): Push[] {
    return this.heard.filter((push) => push.event === event).map(({ payload }) => payload);
  }

  /** Waits for a push. @throws when it does not come in time */
  async hears(event: string, fits: (payload: Push) => boolean = () => true, withinMs = 30_000): Promise<Push> {
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
