import { InjectionToken, type Type } from '@angular/core';

/** Fetches what the application shows at the end of what a space is about; it takes `spaceId`. */
export const ABOUT_SPACE = new InjectionToken<() => Promise<Type<unknown>>>('what stands at the end of what a space is about');
