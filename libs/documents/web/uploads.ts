import { computed, DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import type { OpenUploadView } from '@hv/documents/contracts';
import { uploadsPath } from '@hv/documents/contracts';
import { Problem } from '@hv/platform/web';
import { Announcer } from '@hv/ui';
import { TranslocoService } from '@jsverse/transloco';
import type { Upload } from 'tus-js-client';
import type { ChosenFile } from './chosen-files';
import { DocumentsClient } from './documents-client';
import { UploadItem, type UploadFailure, type UploadGoal } from './upload-item';
import { UploadSender } from './upload-sender';

const atOnce = 3;

/** The files on their way to libraries, for as long as this page stands: three at once, the others in turn. */
@Service()
export class Uploads {
  private readonly client = inject(DocumentsClient);
  private readonly sender = inject(UploadSender);
  private readonly announcer = inject(Announcer);
  private readonly transloco = inject(TranslocoService);
  private readonly known = signal<readonly UploadItem[]>([]);
  private readonly running = new Map<UploadItem, Upload>();
  private begun: readonly OpenUploadView[] = [];

  readonly items = this.known.asReadonly();
  /** Whether something would be left undone when the page were closed. */
  readonly busy = computed(() => this.known().some((item) => ['waiting', 'sending'].includes(item.state())));

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    const stay = (leaving: Event): void => {
      if (this.busy()) leaving.preventDefault();
    };
    window?.addEventListener('beforeunload', stay);
    inject(DestroyRef).onDestroy(() => window?.removeEventListener('beforeunload', stay));
  }

  /** Sends files, and goes on with those that were begun before. */
  async add(files: readonly ChosenFile[], goal: UploadGoal): Promise<void> {
    if (files.length === 0) return;
    await this.look();
    this.known.update((items) => [...items, ...files.map((chosen) => new UploadItem(chosen, goal))]);
    this.say('begun', files.length);
    this.next();
  }

  /** Sends a file again that was refused. @param name under another name @param goal as something else */
  async again(item: UploadItem, name = item.name, goal: UploadGoal = item.goal): Promise<void> {
    await this.look();
    const anew = new UploadItem(item.chosen, goal, goal.version ? undefined : name);
    this.known.update((items) => items.map((one) => (one === item ? anew : one)));
    this.next();
  }

  /** Sends it as something else; what the server has of it as what it was is forgotten. */
  async instead(item: UploadItem, name: string, goal: UploadGoal): Promise<void> {
    await this.look();
    const begun = this.begun.find((one) => item.isOf(one));
    if (begun) await this.end(begun.id);
    await this.again(item, name, goal);
  }

  async pause(item: UploadItem): Promise<void> {
    item.state.set('paused');
    await this.running.get(item)?.abort();
    this.next();
  }

  resume(item: UploadItem): void {
    item.state.set('waiting');
    this.next();
  }

  /** Takes a file off the list; what was received of it is forgotten. */
  async remove(item: UploadItem): Promise<void> {
    const upload = this.running.get(item);
    this.running.delete(item);
    this.known.update((items) => items.filter((one) => one !== item));
    this.next();
    if (!upload || item.state() === 'done') return;
    await upload.abort();
    const address = upload.url?.split('/').at(-1);
    if (address) await this.end(address);
  }

  /** Takes all off the list that are done. */
  clear(): void {
    this.known.update((items) => items.filter((item) => item.state() !== 'done'));
  }

  /** What one began elsewhere, or before the page was loaded anew, and is not going on here. */
  async leftBehind(spaceId: string): Promise<readonly OpenUploadView[]> {
    await this.look();
    const here = new Set([...this.running.values()].map(({ url }) => url?.split('/').at(-1)));
    return this.begun.filter(({ id, libraryId }) => libraryId === spaceId && !here.has(id));
  }

  /** Forgets what was begun. */
  async end(uploadId: string): Promise<void> {
    this.begun = this.begun.filter(({ id }) => id !== uploadId);
    try {
      await this.client.endUpload(uploadId);
    } catch (failure) {
      // What is not there any more needs no end; what is, ends by itself after a week.
      if (!(failure instanceof Problem)) throw failure;
    }
  }

  private async look(): Promise<void> {
    try {
      this.begun = (await this.client.openUploads()).items;
    } catch (failure) {
      // Then nothing is gone on with: all is sent anew.
      if (!(failure instanceof Problem)) throw failure;
      this.begun = [];
    }
  }

  private next(): void {
    const sending = this.known().filter((item) => item.state() === 'sending').length;
    const waiting = this.known().filter((item) => item.state() === 'waiting');
    for (const item of waiting.slice(0, Math.max(0, atOnce - sending))) void this.send(item);
  }

  private async send(item: UploadItem): Promise<void> {
    item.state.set('sending');
    item.failure.set(null);
    const paused = this.running.get(item);
    if (paused) return paused.start();
    const before = this.begun.find((begun) => item.isOf(begun));
    this.begun = this.begun.filter((begun) => begun !== before);
    const upload = await this.sender.send(item, before ? `${uploadsPath}/${before.id}` : null, (failure) => this.ended(item, failure));
    this.running.set(item, upload);
  }

  private ended(item: UploadItem, failure: UploadFailure | null): void {
    this.running.delete(item);
    item.failure.set(failure);
    item.state.set(failure ? 'failed' : 'done');
    if (failure) this.announcer.announce(`${item.name}: ${failure.text}`);
    this.next();
    const done = this.known().filter((one) => one.state() === 'done').length;
    if (!failure && !this.busy()) this.say('done', done);
  }

  private say(what: 'begun' | 'done', count: number): void {
    this.announcer.announce(this.transloco.translate(`documents.uploads.${what}.${count === 1 ? 'one' : 'many'}`, { count }), 'uploads');
  }
}
