import { ReactionsController } from './reactions.controller';
import { ReactionsService } from './reactions.service';

/** Reactions to posts, for the capability's module. */
export const reactions = { controllers: [ReactionsController], providers: [ReactionsService] };
