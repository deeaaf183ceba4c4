import type { Routes } from '@angular/router';

/** Paths from the root of the site, e.g. `rum/:spaceId/samtaler`; the shell spreads them into its own. */
export const discussionsRoutes: Routes = [];
