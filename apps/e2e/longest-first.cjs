const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes longest, the longest first: begun last, one of them would go on alone. A clean clone has no times of its own to go by. */
const longest = [
  'start-stop',
  'pages',
  'faults',
  'invite',
  'audit',
  'sockets',
  'library',
  'second-factor',
  'together',
  'hand-over',
  'building',
];

/** Begins the longest journeys first. */
module.exports = class LongestFirst extends Sequencer {
  /** @param {Iterable<import('@jest/test-result').Test>} tests */
  sort(tests) {
    const place = ({ path }) => {
      const at = longest.findIndex((name) => path.endsWith(`/${name}.journey.ts`));
      return at < 0 ? longest.length : at;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
};
