/** An answer as the browser's store of answers keeps it: as much of one as pictures need. */
class FakeAnswer {
  readonly ok = true;
  readonly headers: { get(name: string): string | null };

  constructor(
    private readonly body: Blob,
    { headers }: { headers: Record<string, string> },
  ) {
    this.headers = { get: (name) => headers[name] ?? null };
  }

  async blob(): Promise<Blob> {
    return this.body;
  }
}

/** The browser's stores of answers, in the order in which they were put in; as much of them as pictures need. */
export class FakeCaches {
  private readonly stores = new Map<string, Map<string, unknown>>();

  /** What lies in all stores, by its path. */
  get paths(): string[] {
    return [...this.stores.values()].flatMap((store) => [...store.keys()]);
  }

  async keys(): Promise<string[]> {
    return [...this.stores.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.stores.delete(name);
  }

  async open(name: string): Promise<object> {
    const store = this.stores.get(name) ?? new Map<string, unknown>();
    this.stores.set(name, store);
    const pathOf = (asked: string | { url: string }): string => (typeof asked === 'string' ? asked : new URL(asked.url).pathname);
    return {
      match: async (asked: string | { url: string }) => store.get(pathOf(asked)),
      put: async (path: string, answer: unknown) => void store.set(path, answer),
      delete: async (asked: string | { url: string }) => store.delete(pathOf(asked)),
      keys: async () => [...store.keys()].map((path) => ({ url: `https://helevejen.example${path}` })),
    };
  }
}

/** Gives this browser such stores, and a server whose pictures are so large. @returns the stores, and what was fetched */
export function fakeCaches(bytesOf: (path: string) => number | null): { readonly caches: FakeCaches; readonly fetched: string[] } {
  const [caches, fetched]: [FakeCaches, string[]] = [new FakeCaches(), []];
  const answer = async (path: string): Promise<object> => {
    fetched.push(path);
    const bytes = bytesOf(path);
    if (bytes === null) return { ok: false, headers: { get: () => 'application/problem+json' } };
    const body = { size: bytes } as Blob;
    return new FakeAnswer(body, { headers: { 'content-type': 'image/png' } });
  };
  Object.defineProperty(window, 'caches', { value: caches, configurable: true });
  Object.defineProperty(globalThis, 'fetch', { value: answer, configurable: true });
  Object.defineProperty(globalThis, 'Response', { value: FakeAnswer, configurable: true });
  return { caches, fetched };
}
