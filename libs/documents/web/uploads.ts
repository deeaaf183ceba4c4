import { computed, DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import type { OpenUploadView } from '@hv/documents/contracts';
import { uploadsPath } from '@hv/documents/contracts';
import { connectionProblems, Problem } from '@hv/platform/web';
import { Announcer } from '@hv/ui';
import { TranslocoService } from '@jsverse/transloco';
import type { Upload } from 'tus-js-client';
import type { ChosenFile } from './chosen-files';
import { DocumentsClient } from './documents-client';
import { UploadClaims } from './upload-claims';
import { UploadItem, type UploadFailure, type UploadGoal, type UploadState } from './upload-item';
import { UploadSender } from './upload-sender';

const atOnce = 3;

/** A file that was refused, to be sent under another name, or as something else. */
export interface Again {
  readonly item: UploadItem;
  readonly name?: string;
  readonly goal?: UploadGoal;
}

/** The files on their way to libraries, for as long as this page stands: three at once, the others in turn. */
@Service()
export class Uploads {
  private readonly client = inject(DocumentsClient);
  private readonly sender = inject(UploadSender);
  private readonly claims = inject(UploadClaims);
  private readonly announcer = inject(Announcer);
  private readonly transloco = inject(TranslocoService);
  private readonly known = signal<readonly UploadItem[]>([]);
  /** What was begun of the files on the list: also of those that wait, or failed, until they are there or taken off. */
  private readonly running = new Map<UploadItem, Promise<Upload>>();
  private readonly sending = new WeakSet<Upload>();
  private begun: readonly OpenUploadView[] = [];

  readonly items = this.known.asReadonly();
  /** Whether something would be left undone when the page were closed. */
  readonly busy = computed(() => this.known().some((item) => ['waiting', 'sending'].includes(item.state())));

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    const stay = (leaving: Event): void => {
      if (this.busy()) leaving.preventDefault();
    };
    const heard = [
      ['beforeunload', stay],
      ['dragover', keepPage],
      ['drop', keepPage],
      ['online', () => void this.goOn()],
    ] as const;
    for (const [name, listen] of heard) window?.addEventListener(name, listen);
    inject(DestroyRef).onDestroy(() => {
      for (const [name, listen] of heard) window?.removeEventListener(name, listen);
    });
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
  again(item: UploadItem, name?: string, goal?: UploadGoal): Promise<void> {
    return this.allAgain([{ item, name, goal }]);
  }

  /** Sends several again, likewise. */
  async allAgain(wishes: readonly Again[]): Promise<void> {
    await this.look();
    const anew = new Map(
      wishes.map(({ item, name = item.name, goal = item.goal }) => [
        item,
        new UploadItem(item.chosen, goal, goal.version ? undefined : name),
      ]),
    );
    for (const item of anew.keys()) this.running.delete(item);
    this.known.update((items) => items.map((one) => anew.get(one) ?? one));
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
    await this.pauseAll([item]);
  }

  /** Pauses all that are on their way, or wait to be. */
  async pauseAll(items: readonly UploadItem[]): Promise<void> {
    for (const item of items) item.state.set('paused');
    this.next();
    for (const item of items) {
      const upload = await this.running.get(item);
      if (upload && item.state() === 'paused') await this.stop(upload);
    }
  }

  resume(item: UploadItem): void {
    this.resumeAll([item]);
  }

  resumeAll(items: readonly UploadItem[]): void {
    for (const item of items) item.state.set('waiting');
    this.next();
  }

  /** Takes a file off the list; what was received of it is forgotten. */
  async remove(item: UploadItem): Promise<void> {
    const begun = this.running.get(item);
    this.running.delete(item);
    this.known.update((items) => items.filter((one) => one !== item));
    this.next();
    const upload = await begun;
    if (!upload || item.state() === 'done') return;
    await this.stop(upload);
    const address = upload.url?.split('/').at(-1);
    if (address) await this.end(address);
    else if (item.asked > 0) await this.forget(item);
  }

  /** Takes all off the list that are done. */
  clear(): void {
    this.known.update((items) => items.filter((item) => item.state() !== 'done'));
  }

  /** What one began elsewhere, or before the page was loaded anew, and is not going on here. */
  async leftBehind(spaceId: string): Promise<readonly OpenUploadView[]> {
    await this.look();
    const uploads = await Promise.all(this.running.values());
    const here = new Set(uploads.map(({ url }) => url?.split('/').at(-1)));
    return this.begun.filter((begun) => begun.libraryId === spaceId && !here.has(begun.id) && !this.isComing(begun));
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
      this.begun = await this.claims.free((await this.client.openUploads()).items);
    } catch (failure) {
      // Then nothing is gone on with: all is sent anew.
      if (!(failure instanceof Problem)) throw failure;
      this.begun = [];
    }
  }

  /** The network is back: what could not be sent without it goes on by itself. */
  private async goOn(): Promise<void> {
    const cutOff = this.known().filter((item) => item.failure()?.code === connectionProblems.unreachable);
    if (cutOff.length > 0) await this.allAgain(cutOff.map((item) => ({ item })));
  }

  private isComing(begun: OpenUploadView): boolean {
    return this.known().some((item) => item.state() !== 'done' && item.isOf(begun));
  }

  /** Ends what the server began of a file more than once, or without our hearing of it. */
  private async forget(item: UploadItem): Promise<void> {
    await this.look();
    for (const begun of this.begun.filter((one) => item.isOf(one) && !this.isComing(one))) await this.end(begun.id);
  }

  private next(): void {
    const sending = this.known().filter((item) => item.state() === 'sending').length;
    const waiting = this.known().filter((item) => item.state() === 'waiting');
    for (const item of waiting.slice(0, Math.max(0, atOnce - sending))) void this.send(item);
  }

  private async send(item: UploadItem): Promise<void> {
    item.state.set('sending');
    item.failure.set(null);
    const begun = this.running.get(item) ?? this.begin(item);
    this.running.set(item, begun);
    let upload: Upload;
    try {
      upload = await begun;
    } catch (failure) {
      // What sends could not be fetched itself.
      this.running.delete(item);
      return this.ended(item, this.sender.failureOf(failure as Error));
    }
    // It may have been paused or taken off meanwhile, and gone on with already.
    if (item.state() !== 'sending' || this.running.get(item) !== begun || this.sending.has(upload)) return;
    this.sending.add(upload);
    upload.start();
  }

  private begin(item: UploadItem): Promise<Upload> {
    const before = this.begun.find((begun) => item.isOf(begun));
    this.begun = this.begun.filter((begun) => begun !== before);
    return this.sender.make(item, before ? `${uploadsPath}/${before.id}` : null, (failure) => this.ended(item, failure));
  }

  private async stop(upload: Upload): Promise<void> {
    this.sending.delete(upload);
    await upload.abort();
  }

  private ended(item: UploadItem, failure: UploadFailure | null): void {
    if (!failure) this.running.delete(item);
    item.failure.set(failure);
    item.state.set(failure ? 'failed' : 'done');
    if (!failure && item.asked > 1) void this.forget(item);
    this.next();
    const count = (state: UploadState): number => this.known().filter((one) => one.state() === state).length;
    if (failure) this.sayFailed(item.name, failure, count('failed'));
    else if (!this.busy()) this.say('done', count('done'));
  }

  /** The first by its name and why; of many at once only how many. */
  private sayFailed(name: string, { text }: UploadFailure, count: number): void {
    const told = count === 1 ? `${name}: ${text}` : this.transloco.translate('documents.uploads.failed', { count });
    this.announcer.announce(told, 'uploads failed');
  }

  private say(what: 'begun' | 'done', count: number): void {
    this.announcer.announce(this.transloco.translate(`documents.uploads.${what}.${count === 1 ? 'one' : 'many'}`, { count }), 'uploads');
  }
}

/** A file that is dropped beside the place for it must not be opened instead of this page. What takes files itself still does. */
function keepPage(dragged: Event): void {
  const { dataTransfer, target } = dragged as DragEvent;
  if (!dataTransfer?.types.includes('Files') || target instanceof HTMLInputElement) return;
  if (!dragged.defaultPrevented) dataTransfer.dropEffect = 'none';
  dragged.preventDefault();
}
