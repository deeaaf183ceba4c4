import { ReviewDue } from './review-due';
import { ReviewsController } from './reviews.controller';
import { ReviewsService } from './reviews.service';

/** Review dates, for the capability's module. */
export const reviews = { controllers: [ReviewsController], providers: [ReviewsService, ReviewDue] };
