import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Who signs in there by writing a name. */
export type RealPeople = Readonly<Record<string, { readonly claims: object; readonly amr?: readonly string[] }>>;

const clientSecret = 'geheimnis-der-gemeinde';

/** A real OpenID provider, in a process of its own: it forges nothing. */
export class RealIssuer {
  private constructor(
    private readonly process: ChildProcess,
    readonly address: string,
    /** What it is known by to us. */
    readonly credentials: { readonly clientId: string; readonly clientSecret: string },
  ) {}

  /** @param port below those that the system hands out. @param ours the address that people know us by. @param issuerId its name in our addresses */
  static async start(port: number, ours: string, issuerId: string, people: RealPeople): Promise<RealIssuer> {
    const client = {
      client_id: 'hele-vejen',
      client_secret: clientSecret,
      redirect_uris: [`${ours}/api/v1/sign-in/oidc/${issuerId}/return`],
      post_logout_redirect_uris: [`${ours}/log-ind`],
    };
    const child = spawn(process.execPath, [join(__dirname, 'openid-provider.mjs'), JSON.stringify({ port, client, people })], {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // It warns of what is only for trials.
    let said = '';
    child.stderr!.on('data', (text: Buffer) => (said += text.toString()));
    const listening = new Promise<void>((done, failed) => {
      child.stdout!.on('data', (text: Buffer) => text.includes('listening') && done());
      child.once('exit', (code) => failed(new Error(`the issuer ended with ${code}:\n${said}`)));
    });
    await listening;
    return new RealIssuer(child, `http://localhost:${port}`, { clientId: client.client_id, clientSecret });
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const gone = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    await gone;
  }
}
