import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

// Modules do not get Jest's object by themselves.
Object.assign(globalThis, { jest: import.meta.jest });
