import type { Router, Routes } from '@angular/router';

/** The places where people are found, as paths of the web. */
export const directoryPaths = {
  people: '/mennesker',
  organisations: '/mennesker/organisationer',
  map: '/mennesker/kort',
  person: (personId: string) => `/mennesker/${personId}`,
  municipality: (code: string) => `/kommuner/${code}`,
  profile: '/profil',
} as const;

/** Whether the application has a route of that path: places of others are led to only where they are. @param path without a slash at its beginning */
export const hasRoute = ({ config }: Router, path: string): boolean => within(config, path);

const within = (routes: Routes, path: string): boolean =>
  routes.some((route) => route.path === path || (route.children !== undefined && within(route.children, path)));

/** The address of a person's picture; empty without one. */
export const pictureAddress = (pictureId: string | null): string => (pictureId ? `/api/v1/pictures/${pictureId}` : '');
