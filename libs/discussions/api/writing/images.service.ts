import { Injectable } from '@nestjs/common';
import { discussionLimits, discussionProblems, imageStored, imageTypes, type ImageView } from '@hv/discussions/contracts';
import { AccessBook } from '@hv/networks/api';
import { networksProblems } from '@hv/networks/contracts';
import { type Actor, allow, Blobs, bySystem, Database, Handles, newId, NotFound, type Origin, UnitOfWork } from '@hv/platform/api';
import type { Readable } from 'node:stream';
import { addImage, imageFor, type ImageRow, removeOrphans } from './images.queries';

const dayMs = 24 * 3_600_000;
const sweptAtOnce = 200;

/** When a picture is looked for that nobody used: a day after it may go. */
const sweepAt = ({ storedAt }: { storedAt: string }): Date =>
  new Date(Date.parse(storedAt) + (discussionLimits.imageGraceDays + 1) * dayMs);

/** Pictures in posts: who sees the space sees them. */
@Injectable()
export class ImagesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly access: AccessBook,
    private readonly blobs: Blobs,
  ) {}

  /** Stores a picture for what is being written in a space. @throws NotFound, Forbidden, UnsupportedType, TooLarge, StorageFull */
  async store(by: Origin & { readonly actor: Actor }, spaceId: string, upload: Readable): Promise<ImageView> {
    const granted = await this.access.to(by.actor.personId, spaceId);
    if (!granted) throw new NotFound(networksProblems.spaceNotFound, 'There is no such space.');
    allow(granted.writes, discussionProblems.mayNotWrite);
    const { sha256, mediaType, bytes } = await this.blobs.keep(by, upload, { types: imageTypes, otherType: discussionProblems.notAnImage });
    return this.unitOfWork.run(by, async (work) => {
      const [image] = await work.statement(addImage, [newId(), spaceId, sha256, mediaType, by.actor.personId]);
      const { id, storedAt } = image!;
      const scope = { object: { kind: 'image', id }, networkId: granted.networkId, spaceId, membershipId: granted.membershipId };
      await work.record(imageStored, scope, { imageId: id, storedAt: storedAt.toISOString() });
      return { id, mediaType, bytes };
    });
  }

  /** @throws NotFound also when it is not for the reader */
  async find(actor: Actor, imageId: string): Promise<ImageRow> {
    const [image] = await this.database.run(imageFor, [imageId, actor.personId]);
    if (!image) throw new NotFound(discussionProblems.imageNotFound, 'There is no such picture.');
    return image;
  }

  /** Takes away what was sent and never shown, and its content when nobody else has it. */
  @Handles(imageStored, sweepAt)
  async sweep(): Promise<void> {
    const gone = await this.database.run(removeOrphans, [discussionLimits.imageGraceDays, sweptAtOnce]);
    for (const sha256 of new Set(gone.map((image) => image.sha256))) await this.blobs.forget(bySystem, sha256);
  }
}
