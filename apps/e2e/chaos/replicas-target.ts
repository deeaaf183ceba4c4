import { Replicas } from '../replicas';
import type { Target } from './load';

/** Two instances over one database behind one address. */
export class ReplicasTarget implements Target {
  private constructor(readonly replicas: Replicas) {}

  static async start(variables: Readonly<Record<string, string>> = {}): Promise<ReplicasTarget> {
    return new ReplicasTarget(await Replicas.start(2, variables));
  }

  address(): string {
    return this.replicas.address;
  }

  withDatabase<Result>(read: (ownerUrl: string) => Promise<Result>): Promise<Result> {
    return read(this.replicas.databaseUrl);
  }

  /** A sentence for each instance that is not there any more. */
  get ended(): string[] {
    return this.replicas.instances
      .filter(({ lives }) => !lives)
      .map(({ port, lastWords }) => `the instance at port ${port} ended: ${lastWords}`);
  }

  stop(): Promise<void> {
    return this.replicas.stop();
  }
}
