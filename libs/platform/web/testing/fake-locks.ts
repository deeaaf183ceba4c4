interface Waiting {
  readonly name: string;
  readonly run: () => void;
  readonly signal: AbortSignal | undefined;
}

/** The browser's locks, as far as several tabs of a test need them. */
export class FakeLocks {
  private readonly holders = new Map<string, { drop: () => void }>();
  private readonly waiting: Waiting[] = [];

  request(name: string, options: { steal?: boolean; signal?: AbortSignal }, work: (lock: object) => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const stopped = () => reject(new DOMException('stopped', 'AbortError'));
      const run = () => {
        const holder = { drop: stopped };
        this.holders.set(name, holder);
        void work({ name }).then(() => {
          resolve();
          if (this.holders.get(name) === holder) this.next(name);
        });
      };
      if (options.steal) {
        this.holders.get(name)?.drop();
        run();
      } else if (!this.holders.has(name)) run();
      else this.waiting.push({ name, run, signal: options.signal });
      options.signal?.addEventListener('abort', () => {
        const place = this.waiting.findIndex((other) => other.run === run);
        if (place < 0) return;
        this.waiting.splice(place, 1);
        stopped();
      });
    });
  }

  query(): Promise<{ held: { name: string }[] }> {
    return Promise.resolve({ held: [...this.holders.keys()].map((name) => ({ name })) });
  }

  private next(name: string): void {
    this.holders.delete(name);
    const place = this.waiting.findIndex((other) => other.name === name);
    if (place >= 0) this.waiting.splice(place, 1)[0]!.run();
  }
}
