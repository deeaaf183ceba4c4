interface Waiting {
  readonly run: () => void;
  readonly signal: AbortSignal | undefined;
}

/** The browser's locks, for one name, as far as several tabs of a test need them. */
export class FakeLocks {
  private holder: { drop: () => void } | undefined;
  private readonly waiting: Waiting[] = [];

  request(_name: string, options: { steal?: boolean; signal?: AbortSignal }, work: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const stopped = () => reject(new DOMException('stopped', 'AbortError'));
      const run = () => {
        const holder = { drop: stopped };
        this.holder = holder;
        void work().then(() => {
          resolve();
          if (this.holder === holder) this.next();
        });
      };
      if (options.steal) {
        this.holder?.drop();
        run();
      } else if (!this.holder) run();
      else this.waiting.push({ run, signal: options.signal });
      options.signal?.addEventListener('abort', () => {
        const place = this.waiting.findIndex((other) => other.run === run);
        if (place < 0) return;
        this.waiting.splice(place, 1);
        stopped();
      });
    });
  }

  private next(): void {
    this.holder = undefined;
    this.waiting.shift()?.run();
  }
}
