import { getTestBed } from '@angular/core/testing';
import { configure } from '@testing-library/dom';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless/index.mjs';

const testBed = getTestBed();
if (!testBed.platform) setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

// Angular tidies up between tests by itself only in the first spec file of a worker: the others find it loaded.
beforeEach(() => void testBed.resetTestingModule());
afterEach(() => {
  testBed.resetTestingModule();
  document.body.replaceChildren();
});

// Modules do not get Jest's object by themselves.
Object.assign(globalThis, { jest: import.meta.jest });

// jsdom draws nothing: axe, which would measure icons made of letters, gets no canvas, and no complaint about it either.
HTMLCanvasElement.prototype.getContext = () => null;

// What is waited for comes at once, but on a machine that has other things to do.
configure({ asyncUtilTimeout: 10_000 });
