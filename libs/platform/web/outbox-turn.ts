import { DOCUMENT, inject, Service } from '@angular/core';
import { newKey } from './outbox-entry';
import { OUTBOX_DATABASE } from './outbox-storage';

const lockName = 'hele-vejen-outbox';
/** Where the browser has no locks a tab holds its turn this long and renews it in good time, ms. */
const lease = { holdsMs: 8_000, renewMs: 3_000 };

/**
 * Whose turn it is to send: one tab at a time. It is a courtesy that keeps the order and saves requests; should two ever
 * send at once, the keys see to it that nothing is done twice. Therefore a silent holder may be overruled.
 */
@Service()
export class OutboxTurn {
  private readonly locks = inject(DOCUMENT).defaultView?.navigator.locks as LockManager | undefined;
  private readonly database = inject(OUTBOX_DATABASE);
  private readonly me = newKey();
  private letGo: (() => void) | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;

  /** Whether this tab sends. */
  mine = false;

  /** Waits for the turn. @param onTurn called when it comes */
  wait(onTurn: () => void): void {
    this.end();
    if (this.locks) void this.holdLock(this.locks, onTurn, false);
    else this.holdLease(onTurn);
  }

  /** Takes the turn from a tab that no longer answers, such as one the phone has put to sleep. */
  take(onTurn: () => void): void {
    if (!this.locks || this.mine) return;
    this.letGo?.();
    void this.holdLock(this.locks, onTurn, true);
  }

  /** Lets another tab send. */
  end(): void {
    this.mine = false;
    this.letGo?.();
    this.letGo = undefined;
    clearInterval(this.timer);
  }

  private async holdLock(locks: LockManager, onTurn: () => void, steal: boolean): Promise<void> {
    const waiting = new AbortController();
    let held = false;
    this.letGo = () => waiting.abort();
    try {
      await locks.request(lockName, steal ? { steal } : { signal: waiting.signal }, () => {
        held = true;
        this.hold(true, onTurn);
        return new Promise<void>((resolve) => (this.letGo = resolve));
      });
    } catch (failure) {
      // We stopped waiting, or another tab took the turn: then wait for the next one.
      if (!(failure instanceof DOMException) || failure.name !== 'AbortError') throw failure;
      if (!held) return;
      this.mine = false;
      void this.holdLock(locks, onTurn, false);
    }
  }

  private holdLease(onTurn: () => void): void {
    const renew = async () => {
      const database = await this.database().catch(() => null);
      // Without a database nothing is shared with other tabs: each sends its own.
      if (!database) return this.hold(true, onTurn);
      const transaction = database.transaction('marks', 'readwrite');
      const now = Date.now();
      const mark = await transaction.store.get('sender');
      const free = !mark || mark.holder === this.me || mark.until < now;
      if (free) await transaction.store.put({ name: 'sender', holder: this.me, until: now + lease.holdsMs });
      await transaction.done;
      this.hold(free, onTurn);
    };
    this.timer = setInterval(() => void renew(), lease.renewMs);
    void renew();
  }

  private hold(mine: boolean, onTurn: () => void): void {
    const before = this.mine;
    this.mine = mine;
    if (mine && !before) onTurn();
  }
}
