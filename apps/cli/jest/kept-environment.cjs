/**
 * Gives all spec files that a worker runs one and the same environment. KeptRuntime says why.
 *
 * @param Environment Jest's environment
 * @param again       what a further file needs of its own, from the context that Jest made for it
 * @param tidy        puts back what a file may have left behind in the environment's global
 */
exports.keptEnvironment = (Environment, { again = () => {}, tidy = () => {} }) => {
  let kept;
  return class KeptEnvironment extends Environment {
    constructor(config, context) {
      if (kept) {
        again(kept, context);
        return kept;
      }
      super(config, context);
      kept = this;
      const { env, exit } = this.global.process;
      this.untouched = { env: { ...env }, exit };
    }

    /** The environment goes with its worker. */
    async teardown() {
      const { process } = this.global;
      process.exit = this.untouched.exit;
      for (const name of Object.keys(process.env)) if (!(name in this.untouched.env)) delete process.env[name];
      Object.assign(process.env, this.untouched.env);
      this.fakeTimersModern.useRealTimers();
      tidy(this);
    }
  };
};
