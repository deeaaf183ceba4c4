import type { Type } from '@angular/core';

/** Fetches the choice whether others see that one reads and writes. */
export const loadPresenceChoice = async (): Promise<Type<unknown>> => (await import('./presence-choice')).PresenceChoice;
