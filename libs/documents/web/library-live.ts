import { inject, Service } from '@angular/core';
import type { LibraryNotice, LibraryPushes } from '@hv/documents/contracts';
import { stayInSpace } from '@hv/networks/web';
import { Live } from '@hv/platform/web';

/** Hears what changes in libraries. */
@Service()
export class LibraryLive {
  private readonly live = inject(Live);

  /**
   * Told when something changes in spaces one sees; null when anything may have: a tag is called otherwise, or the connection returns.
   * @param spaceIds a library's own, and that of a folder for some
   * @returns stops it
   */
  follow(spaceIds: readonly string[], changed: (notice: LibraryNotice | null) => void): () => void {
    const leaving = [...new Set(spaceIds)].map((spaceId) => stayInSpace(this.live, spaceId, () => changed(null)));
    const channel = this.live.channel<object, LibraryPushes>();
    const pushes = channel.on('library.changed').subscribe(changed);
    const tags = channel.on('library.tags-changed').subscribe(({ libraryId }) => spaceIds.includes(libraryId) && changed(null));
    const returned = this.live.connected$.subscribe(() => changed(null));
    return () => {
      for (const leave of leaving) leave();
      pushes.unsubscribe();
      tags.unsubscribe();
      returned.unsubscribe();
    };
  }
}
