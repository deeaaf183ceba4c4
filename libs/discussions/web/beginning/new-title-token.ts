import { InjectionToken, type Type } from '@angular/core';

/** Fetches what the application shows under the title of a thread that is being started; it takes `title` and `spaceId`. */
export const BESIDE_NEW_TITLE = new InjectionToken<() => Promise<Type<unknown>>>('what stands under the title of a new thread');
