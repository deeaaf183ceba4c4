import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** What the server is to do with the next mails. */
export type Mood = 'accept' | 'refuse' | 'defer' | 'refuse-content' | 'hang';

/** A mail as it arrived. */
export interface Arrived {
  readonly from: string;
  readonly to: readonly string[];
  readonly headers: ReadonlyMap<string, string>;
  readonly raw: string;
}

const moods: Record<Exclude<Mood, 'accept' | 'hang' | 'refuse-content'>, [number, string]> = {
  refuse: [550, '5.1.1 no such person'],
  defer: [451, '4.7.1 try later'],
};

const reply = (code: number, message: string): Error => Object.assign(new Error(message), { responseCode: code });

/** A real mail server on a port of its own, for specs. */
export class SpecSmtpServer {
  mood: Mood = 'accept';
  readonly arrived: Arrived[] = [];
  private readonly server: SMTPServer;
  private waiting: (() => void)[] = [];

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: (_address, _session, done) => {
        if (this.mood === 'refuse' || this.mood === 'defer') return done(reply(...moods[this.mood]));
        if (this.mood !== 'hang') done();
      },
      onData: (stream, { envelope }, done) => {
        const taken = (raw: string): void => {
          if (this.mood === 'refuse-content') return done(reply(554, '5.6.0 not wanted'));
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
          this.arrived.push({ from, to: envelope.rcptTo.map(({ address }) => address), headers: headersOf(raw), raw });
          for (const wake of this.waiting.splice(0)) wake();
          done();
        };
        // What is broken off in the middle is sent again.
        text(stream).then(taken, () => undefined);
      },
    });
    // A client that gives up while we hang breaks its connection.
    this.server.on('error', () => undefined);
  }

  static async start(): Promise<SpecSmtpServer> {
    const made = new SpecSmtpServer();
    const listening: Server = made.server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    return made;
  }

  /** With a patience short enough for a spec. */
  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}?socketTimeout=300`;
  }

  /** Resolves as soon as so many mails have arrived. */
  async arrivals(count: number): Promise<readonly Arrived[]> {
    while (this.arrived.length < count) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.arrived;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

function headersOf(raw: string): ReadonlyMap<string, string> {
  const lines = raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]));
}
