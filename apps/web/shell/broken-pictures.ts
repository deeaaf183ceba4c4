import { DOCUMENT, inject, Injector, Service } from '@angular/core';
import { loadHeldPictures } from '@hv/documents/web';
import { InsideTexts } from '../inside-texts';

const ours = /^\/api\/v1\/(images|blobs|pictures)\//;

/** Finds pictures that do not load, wherever they stand, for who knows why: the failure of one goes no way but down to it. */
@Service()
export class BrokenPictures {
  constructor() {
    const [injector, texts] = [inject(Injector), inject(InsideTexts)];
    const find = async ({ target }: Event): Promise<void> => {
      if (!(target instanceof HTMLImageElement) || !ours.test(target.getAttribute('src') ?? '')) return;
      const [held] = await Promise.all([loadHeldPictures(), texts.load()]);
      await injector.get(held).take(target);
    };
    // Without a network nobody knows why, and they stay as they are.
    inject(DOCUMENT).addEventListener('error', (event) => void find(event).catch(() => undefined), true);
  }
}
