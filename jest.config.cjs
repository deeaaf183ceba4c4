/** One run, two kinds of tests: what runs on the server (and both sides' contracts), and what runs in the browser. Journeys and system tests have a configuration of their own. */
const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2024',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
};
const aliases = { '^@hv/(.*)$': '<rootDir>/libs/$1/index.ts' };
const ignored = ['/node_modules/', '<rootDir>/dist/', '<rootDir>/.data/'];

const server = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testPathIgnorePatterns: ignored,
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: aliases,
};

/** Spec files share what they load. @param environment the one they share */
const kept = (environment) => ({
  testEnvironment: `<rootDir>/apps/cli/jest/${environment}.cjs`,
  runtime: '<rootDir>/apps/cli/jest/kept-runtime.cjs',
});

/** It measures how long a browser is busy, so nothing runs beside it. */
const measured = 'long-thread.journey.ts';
const withProducts = {
  globalSetup: '<rootDir>/apps/e2e/product-up.ts',
  globalTeardown: '<rootDir>/apps/e2e/product-down.ts',
};

module.exports = {
  // Many tests start programs or databases, on machines that may have other things to do.
  testTimeout: 30_000,
  projects: [
    {
      ...server,
      displayName: 'server',
      ...kept('kept-node'),
      testMatch: [
        '<rootDir>/libs/*/{contracts,api}/**/*.spec.ts',
        '<rootDir>/apps/{api,cli,bench}/**/*.spec.ts',
        '<rootDir>/{migrations,docker}/**/*.spec.ts',
      ],
      globalSetup: '<rootDir>/libs/platform/api/testing/database-up.ts',
      globalTeardown: '<rootDir>/libs/platform/api/testing/database-down.ts',
    },
    {
      displayName: 'web',
      rootDir: __dirname,
      ...require('jest-preset-angular/presets').createEsmPreset({ tsconfig: '<rootDir>/apps/web/tsconfig.spec.json' }),
      ...kept('kept-browser'),
      testMatch: ['<rootDir>/libs/*/web/**/*.spec.ts', '<rootDir>/libs/ui/**/*.spec.ts', '<rootDir>/apps/web/**/*.spec.ts'],
      testPathIgnorePatterns: ignored,
      modulePathIgnorePatterns: ['<rootDir>/dist/'],
      setupFilesAfterEnv: ['<rootDir>/apps/web/test-setup.ts'],
      moduleNameMapper: { ...aliases, tslib: 'tslib/tslib.es6.js', '^tus-js-client$': 'tus-js-client/lib.esm/browser/index.js' },
    },
    {
      ...server,
      displayName: 'journeys',
      testMatch: ['<rootDir>/apps/e2e/**/*.journey.ts'],
      testPathIgnorePatterns: [...ignored, measured],
      ...withProducts,
    },
    { ...server, displayName: 'measured', testMatch: [`<rootDir>/**/${measured}`], ...withProducts },
    { ...server, displayName: 'system', testMatch: ['<rootDir>/apps/**/*.system.ts', '<rootDir>/libs/**/*.system.ts'] },
  ],
};
