import { APP_BASE_HREF } from '@angular/common';
import { provideHttpClient, withInterceptors, withNoXsrfProtection } from '@angular/common/http';
import { ErrorHandler, inject, provideAppInitializer, provideBrowserGlobalErrorListeners, type ApplicationConfig } from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withPreloading,
} from '@angular/router';
import { provideTransloco, provideTranslocoTranspiler } from '@jsverse/transloco';
import {
  BESIDE_NEW_TITLE,
  DOCUMENTS_IN_POSTS,
  loadAboutSpace,
  loadMunicipalityThreads,
  loadNewcomerThreads,
  openThreadsOnMap,
} from '@hv/discussions/web';
import { loadMunicipalityDocuments, loadPostDocuments } from '@hv/documents/web';
import { ABOUT_MUNICIPALITY, ABOUT_NEWCOMER, ABOUT_SPACE, MAP_NUMBERS } from '@hv/networks/web';
import { Language, languageCodes, Look, PageTitle, problemInterceptor, TextValues } from '@hv/platform/web';
import { loadSimilarThreads } from '@hv/search/web';
import { UI_LANGUAGE } from '@hv/ui';
import { appRoutes } from './app-routes';
import { showFailedPage } from './shell/failed-navigation';
import { Prefetch } from './shell/prefetch';
import { ToldErrors } from './shell/told-errors';
import { TextsLoader } from './texts-loader';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    { provide: ErrorHandler, useClass: ToldErrors },
    // Stated here, because the page has no <base> where its security forbids one.
    { provide: APP_BASE_HREF, useValue: '/' },
    // The server knows its own pages by their Origin, not by a token.
    provideHttpClient(withNoXsrfProtection(), withInterceptors([problemInterceptor])),
    provideRouter(
      appRoutes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withNavigationErrorHandler(showFailedPage),
      withPreloading(Prefetch),
    ),
    provideTransloco({
      config: {
        availableLangs: [...languageCodes],
        defaultLang: 'da',
        reRenderOnLangChange: true,
        prodMode: true,
        missingHandler: { logMissingKey: true },
      },
      loader: TextsLoader,
    }),
    provideTranslocoTranspiler(TextValues),
    { provide: UI_LANGUAGE, useFactory: () => inject(Language).current },
    { provide: ABOUT_SPACE, useValue: loadAboutSpace },
    { provide: ABOUT_MUNICIPALITY, useValue: [loadMunicipalityThreads, loadMunicipalityDocuments] },
    { provide: ABOUT_NEWCOMER, useValue: [loadNewcomerThreads] },
    { provide: MAP_NUMBERS, useFactory: () => [openThreadsOnMap()] },
    { provide: DOCUMENTS_IN_POSTS, useValue: loadPostDocuments },
    { provide: BESIDE_NEW_TITLE, useValue: loadSimilarThreads },
    { provide: TitleStrategy, useExisting: PageTitle },
    provideAppInitializer(() => {
      inject(Look);
      return inject(Language).restore();
    }),
  ],
};
