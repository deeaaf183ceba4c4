const { default: Runtime } = require('jest-runtime');

/** The runtime of each environment that is kept. */
const kept = new WeakMap();

/** What is new in each file: itself, and what is set up before it. */
const onlyOnce = /\.spec\.ts$|\/test-setup\.ts$|^@jest\/globals/;

/**
 * Lets the spec files that a worker runs share the modules that they load. Jest loads all of them anew for each file, and for hundreds of
 * small files most of the time went there. A spec must therefore leave no module otherwise than it found it; mocks, timers, the environment's
 * variables and the document are put back for it.
 */
module.exports = class KeptRuntime extends Runtime {
  constructor(config, environment, resolver, transformer, cacheFS, coverage, testPath, globalConfig) {
    const before = kept.get(environment);
    if (before) {
      before.begin(testPath);
      return before;
    }
    super(config, environment, resolver, transformer, cacheFS, coverage, testPath, globalConfig);
    kept.set(environment, this);
  }

  begin(testPath) {
    this._testPath = testPath;
    this.executor.testPath = testPath;
    this.esmLoader.testPath = testPath;
    this.testState.state = 'loading';
  }

  teardown() {
    this.restoreAllMocks();
    this.mockState.clear();
    this.testMainModule.reset();
    this.loggedReferenceErrors.clear();
    this.registries.internalModuleRegistry.clear();
    for (const registry of [this.registries.moduleRegistry, this.registries.esModuleRegistry]) {
      for (const name of registry.keys()) if (onlyOnce.test(name)) registry.delete(name);
    }
    this.testState.leaveTestCode();
  }
};
