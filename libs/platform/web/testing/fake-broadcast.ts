/** A browser's channels between tabs. @returns a class to stand as `window.BroadcastChannel` */
export function fakeBroadcasts() {
  const open = new Set<EventTarget>();
  return class FakeBroadcastChannel extends EventTarget {
    constructor(readonly name: string) {
      super();
      open.add(this);
    }

    postMessage(data: unknown): void {
      const copy: unknown = JSON.parse(JSON.stringify(data));
      for (const other of open)
        if (other !== this) void Promise.resolve().then(() => other.dispatchEvent(new MessageEvent('message', { data: copy })));
    }

    close(): void {
      open.delete(this);
    }
  };
}
