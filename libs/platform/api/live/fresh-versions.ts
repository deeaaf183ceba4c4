import type { SpaceAccess } from './space-access';

type Versions = ReadonlyMap<string, number>;

/**
 * Reads access versions as they are after the moment of asking, never from before it. Those who ask while a read is under way
 * share the next one, so that a busy thread costs one read at a time, however many posts.
 */
export class FreshVersions {
  private running: Promise<Versions> | undefined;
  private waiting: { readonly ids: Set<string>; readonly answer: Promise<Versions> } | undefined;

  constructor(private readonly access: SpaceAccess) {}

  async of(spaceId: string): Promise<number | undefined> {
    if (!this.waiting) {
      const ids = new Set<string>();
      const after = this.running ?? Promise.resolve();
      this.waiting = {
        ids,
        answer: after.then(
          () => this.read(),
          () => this.read(),
        ) as Promise<Versions>,
      };
    }
    this.waiting.ids.add(spaceId);
    return (await this.waiting.answer).get(spaceId);
  }

  private read(): Promise<Versions> {
    const ids = [...this.waiting!.ids];
    this.waiting = undefined;
    const running = this.access.versions(ids);
    this.running = running;
    const done = (): void => {
      if (this.running === running) this.running = undefined;
    };
    running.then(done, done);
    return running;
  }
}
