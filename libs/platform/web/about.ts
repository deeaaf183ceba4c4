import { httpResource, type HttpResourceRef } from '@angular/common/http';
import type { AboutView } from '@hv/platform/contracts';

/** What anyone may know about this installation. Call in an injection context. */
export const aboutResource = (): HttpResourceRef<AboutView | undefined> => httpResource<AboutView>(() => '/api/v1/about');
