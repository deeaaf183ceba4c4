import type { Type } from '@angular/core';

/** Fetches what discussions add to the page for newcomers: takes `networkId`. */
export const loadNewcomerThreads = async (): Promise<Type<unknown>> => (await import('./newcomer-threads')).NewcomerThreads;
