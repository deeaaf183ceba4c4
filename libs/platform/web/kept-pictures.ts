import { DOCUMENT, inject, Service } from '@angular/core';
import { RememberedPerson } from './remembered-person';
import { SessionStore } from './session';

/** The browser's stores of pictures, one for a person; the service worker reads from them when there is no network. */
const prefix = 'hele-vejen-pictures-';
/** What is kept at most for a person, bytes; what was looked at longest ago goes first. */
const mostBytes = 30_000_000;

/**
 * The pictures of what a person has opened, kept in this browser to be seen without a network. They are theirs alone and go with their copies.
 * Where the browser keeps nothing, nothing is kept.
 */
@Service()
export class KeptPictures {
  private readonly session = inject(SessionStore);
  private readonly remembered = inject(RememberedPerson);
  private readonly window = inject(DOCUMENT).defaultView;
  /** Those that are known to be kept, and to be the last to go. */
  private readonly fresh = new Set<string>();
  private turn: Promise<void> = Promise.resolve();

  /** Keeps pictures for the signed-in person. @param paths of our own origin */
  keep(paths: readonly string[]): Promise<void> {
    return this.inTurn(async (caches) => {
      const cache = await this.own(caches);
      const wanted = paths.filter((path) => !this.fresh.has(path));
      if (!cache || wanted.length === 0) return;
      for (const path of wanted) await this.keepOne(cache, path);
      await letGo(cache, (path) => this.fresh.delete(path));
      // Another tab may have signed out meanwhile.
      if (!this.personId()) await wipe(caches, null);
    });
  }

  /** They are there no more, or no longer theirs to see. */
  forget(paths: readonly string[]): Promise<void> {
    return this.inTurn(async (caches) => {
      const cache = await this.own(caches);
      for (const path of paths) {
        this.fresh.delete(path);
        await cache?.delete(path);
      }
    });
  }

  /** Deletes everybody's pictures but one person's; null deletes all. */
  keepOnlyOf(personId: string | null): Promise<void> {
    this.fresh.clear();
    return this.inTurn((caches) => wipe(caches, personId));
  }

  private async keepOne(cache: Cache, path: string): Promise<void> {
    const answer = (await cache.match(path)) ?? (await fetch(path, { cache: 'force-cache' }));
    const mediaType = answer.headers.get('content-type') ?? '';
    if (!answer.ok || !mediaType.startsWith('image/')) return;
    const picture = await answer.blob();
    if (picture.size > mostBytes) return;
    // Put in anew it is the last to go.
    await cache.delete(path);
    await cache.put(path, new Response(picture, { headers: { 'content-type': mediaType, 'content-length': String(picture.size) } }));
    this.fresh.add(path);
  }

  /** Whose pictures may be kept; undefined when nobody is signed in here, or no longer. */
  private personId(): string | undefined {
    const personId = this.session.active()?.id;
    return personId && this.remembered.read()?.id === personId ? personId : undefined;
  }

  private async own(caches: CacheStorage): Promise<Cache | undefined> {
    const personId = this.personId();
    return personId ? caches.open(prefix + personId) : undefined;
  }

  private inTurn(work: (caches: CacheStorage) => Promise<void>): Promise<void> {
    // Only there over https and on one's own machine.
    const caches = this.window?.caches;
    if (!caches) return Promise.resolve();
    // No network, a full disk, a private window: what is not kept now is kept the next time.
    return (this.turn = this.turn.then(() => work(caches)).catch(() => undefined));
  }
}

/** Lets the oldest go until there is room. */
async function letGo(cache: Cache, gone: (path: string) => void): Promise<void> {
  const kept = await Promise.all(
    (await cache.keys()).map(async (request) => ({ request, bytes: Number((await cache.match(request))?.headers.get('content-length')) })),
  );
  let bytes = kept.reduce((sum, one) => sum + one.bytes, 0);
  for (const { request, bytes: size } of kept) {
    if (bytes <= mostBytes) return;
    bytes -= size;
    await cache.delete(request);
    gone(new URL(request.url).pathname);
  }
}

async function wipe(caches: CacheStorage, personId: string | null): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(prefix) && name !== prefix + personId) await caches.delete(name);
}
