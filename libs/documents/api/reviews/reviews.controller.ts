import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { DocumentReviewView, reviewCleared, type ReviewedDocumentView, reviewSet, SetReview } from '@hv/documents/contracts';
import { Actor, CurrentActor, CurrentOrigin, For, IdPipe, PageQuery, Records } from '@hv/platform/api';
import type { Page } from '@hv/platform/contracts';
import type { BySomeone } from '../library-access';
import { ReviewsService } from './reviews.service';

/** When documents are to be looked through again. */
@Controller()
@For('person')
export class ReviewsController {
  constructor(private readonly reviews: ReviewsService) {}

  /** The documents of a library that are to be looked through again, the next first. */
  @Get('spaces/:id/reviews')
  inLibrary(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) spaceId: string,
    @Query() query: PageQuery,
  ): Promise<Page<ReviewedDocumentView>> {
    return this.reviews.inLibrary(actor, spaceId, query);
  }

  /** When a document is to be looked through again. */
  @Get('documents/:id/review')
  of(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<DocumentReviewView> {
    return this.reviews.of(actor, id);
  }

  /**
   * Says when a document is to be looked through again, and by whom; also anew when that is done.
   * @throws 403 documents.may-not-write.
   * @throws 422 documents.bad-day, documents.not-askable.
   */
  @Put('documents/:id/review')
  @Records(reviewSet)
  set(@CurrentOrigin() by: BySomeone, @Param('id', IdPipe) id: string, @Body() wish: SetReview): Promise<DocumentReviewView> {
    return this.reviews.set(by, id, wish);
  }

  /**
   * Says that it need not be looked through again.
   * @throws 403 documents.may-not-write.
   */
  @Delete('documents/:id/review')
  @Records(reviewCleared)
  clear(@CurrentOrigin() by: BySomeone, @Param('id', IdPipe) id: string): Promise<DocumentReviewView> {
    return this.reviews.clear(by, id);
  }
}
