import { Injectable } from '@nestjs/common';
import { reviewDue, reviewSet } from '@hv/documents/contracts';
import { bySystem, Handles, type RecordedEvent, UnitOfWork } from '@hv/platform/api';
import { takeDueReview } from './reviews.queries';

/** Tells whoever is responsible that the day has come: once, and never for one that was put off or taken away. */
@Injectable()
export class ReviewDue {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Handles(reviewSet, ({ dueAt }) => new Date(dueAt))
  async tell({ payload: { entryId, reviewOn } }: RecordedEvent<{ entryId: string; reviewOn: string }>): Promise<void> {
    await this.unitOfWork.run(bySystem, async (work) => {
      const [due] = await work.statement(takeDueReview, [entryId, reviewOn]);
      if (!due) return;
      const { libraryId, placeId, spaceId, networkId, personId } = due;
      const told = { libraryId, entryId, places: [placeId], personId };
      await work.record(reviewDue, { object: { kind: 'document', id: entryId }, networkId, spaceId }, told);
    });
  }
}
