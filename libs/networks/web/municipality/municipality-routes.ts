import type { Routes } from '@angular/router';

/** Municipalities, each in one place: paths from the root of the site. */
export const municipalityRoutes: Routes = [
  {
    path: 'kommuner/:code',
    title: 'municipality.title',
    loadComponent: () => import('./municipality-page').then(({ MunicipalityPage }) => MunicipalityPage),
  },
];
