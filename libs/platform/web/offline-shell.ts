import { DOCUMENT, inject, isDevMode, Service } from '@angular/core';

/** The script that keeps the app itself in the browser; only the production build has it. */
const script = '/service-worker.js';

interface TrustedScripts {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

/** The app itself without a network: its page and its files, kept by the browser. What people read is none of its business. */
@Service()
export class OfflineShell {
  readonly #window = inject(DOCUMENT).defaultView as (Window & { readonly trustedTypes?: TrustedScripts }) | null;
  #asked = false;

  /** Has the browser keep the app, once there is something worth reading without a network. Goes on by itself when there is time. */
  keep(): void {
    const workers = this.#window?.navigator.serviceWorker;
    if (this.#asked || !workers || isDevMode()) return;
    this.#asked = true;
    const policy = this.#window?.trustedTypes?.createPolicy('hele-vejen-offline', { createScriptURL: (url) => url });
    const url = policy?.createScriptURL(script) ?? script;
    // Refused in private windows and by policy of the workplace: then the app is there with a network only.
    whenIdle(this.#window!, () => void workers.register(url, { updateViaCache: 'none' }).catch(() => undefined));
  }
}

function whenIdle(window: Window, work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5_000 });
  else setTimeout(work, 2_000);
}
