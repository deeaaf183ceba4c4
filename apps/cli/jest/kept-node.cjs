const { TestEnvironment } = require('jest-environment-node');
const { keptEnvironment } = require('./kept-environment.cjs');

module.exports = keptEnvironment(TestEnvironment, {});
