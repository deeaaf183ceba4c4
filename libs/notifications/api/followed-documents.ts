import { Injectable } from '@nestjs/common';
import { DocumentFollowers } from '@hv/documents/api';
import { documentAdded, entryMoved, entryTrashed, linkAdded, versionAdded, versionRestored } from '@hv/documents/contracts';
import { Database, Handles, LiveServer, type RecordedEvent } from '@hv/platform/api';
import { notifyDocumentFollowers } from './followed-documents.queries';

type LibraryEvent = RecordedEvent<{ libraryId: string; entryId: string; places: readonly string[] }>;

/** Tells those who follow a document, or what it stands in, what happened to it: once for each thing they follow until they look. */
@Injectable()
export class FollowedDocuments {
  constructor(
    private readonly followers: DocumentFollowers,
    private readonly database: Database,
    private readonly live: LiveServer,
  ) {}

  @Handles(documentAdded)
  added(event: LibraryEvent): Promise<void> {
    return this.tell(event);
  }

  @Handles(linkAdded)
  linked(event: LibraryEvent): Promise<void> {
    return this.tell(event);
  }

  @Handles(versionAdded)
  renewed(event: LibraryEvent): Promise<void> {
    return this.tell(event);
  }

  @Handles(versionRestored)
  restored(event: LibraryEvent): Promise<void> {
    return this.tell(event);
  }

  /** Also those who follow where it stood. */
  @Handles(entryMoved)
  moved(event: LibraryEvent): Promise<void> {
    return this.tell(event, event.payload.places);
  }

  @Handles(entryTrashed)
  trashed(event: LibraryEvent): Promise<void> {
    return this.tell(event);
  }

  private async tell(event: LibraryEvent, before: readonly string[] = []): Promise<void> {
    const { entryId } = event.payload;
    const told = await this.followers.of(entryId, before);
    if (told.length === 0) return;
    const rows = await this.database.run(notifyDocumentFollowers, [
      event.id,
      event.name,
      event.networkId,
      event.spaceId,
      entryId,
      told.map(({ personId }) => personId),
      told.map(({ followedId }) => followedId),
    ]);
    for (const { id, personId } of rows) this.live.pushToPerson(personId, 'notification', { id });
  }
}
