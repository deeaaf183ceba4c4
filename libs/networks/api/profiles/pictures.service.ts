import { Injectable } from '@nestjs/common';
import { networksProblems, pictureChanged, pictureTypes, profileLimits, type ProfileView } from '@hv/networks/contracts';
import {
  type Actor,
  Blobs,
  bySystem,
  Database,
  Handles,
  newId,
  NotFound,
  type Origin,
  type RecordedEvent,
  UnitOfWork,
} from '@hv/platform/api';
import type { Readable } from 'node:stream';
import { beginProfile, keepPicture, lockProfile, pictureFor, type PictureRow, profileOf } from './profiles.queries';

type BySomeone = Origin & { readonly actor: Actor };

/** A picture as it is kept: an id of its own, so that an address is for ever the same picture. */
interface Picture extends PictureRow {
  readonly id: string;
}

/** Pictures of people: who shares a network with them sees them. */
@Injectable()
export class PicturesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly blobs: Blobs,
  ) {}

  /** Takes a picture as one's own, instead of the one before. @throws UnsupportedType, TooLarge, StorageFull */
  async take(by: BySomeone, upload: Readable): Promise<ProfileView> {
    const { sha256, mediaType } = await this.blobs.keep(by, upload, {
      types: pictureTypes,
      otherType: networksProblems.notAPicture,
      bytes: profileLimits.pictureBytes,
      tooLarge: networksProblems.pictureTooLarge,
    });
    return this.change(by, { id: newId(), sha256, mediaType });
  }

  /** Goes without a picture. */
  drop(by: BySomeone): Promise<ProfileView> {
    return this.change(by, null);
  }

  /** @throws NotFound also when it is not for the reader */
  async find({ personId }: Actor, pictureId: string): Promise<PictureRow> {
    const [picture] = await this.database.run(pictureFor, [pictureId, personId]);
    if (!picture) throw new NotFound(networksProblems.pictureNotFound, 'There is no such picture.');
    return picture;
  }

  /** The content of a picture that was changed or erased goes too, unless somebody else has the same. */
  @Handles(pictureChanged)
  async forgetLeft({ payload }: RecordedEvent<{ leftSha256: string | null }>): Promise<void> {
    if (payload.leftSha256) await this.blobs.forget(bySystem, payload.leftSha256);
  }

  private change(by: BySomeone, picture: Picture | null): Promise<ProfileView> {
    const { personId } = by.actor;
    return this.unitOfWork.run(by, async (work) => {
      await work.statement(beginProfile, [personId]);
      const [{ pictureSha256 } = { pictureSha256: null }] = await work.statement(lockProfile, [personId]);
      if (pictureSha256 !== (picture?.sha256 ?? null)) {
        await work.statement(keepPicture, [personId, picture?.id ?? null, picture?.sha256 ?? null, picture?.mediaType ?? null]);
        const told = { personId, pictureId: picture?.id ?? null, leftSha256: pictureSha256 };
        await work.record(pictureChanged, { object: { kind: 'person', id: personId } }, told);
      }
      const [profile] = await work.statement(profileOf, [personId]);
      return profile!;
    });
  }
}
