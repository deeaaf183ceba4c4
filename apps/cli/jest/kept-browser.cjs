const { default: Environment } = require('jest-preset-angular/environments/jest-jsdom-env');
const { keptEnvironment } = require('./kept-environment.cjs');

/** What one file says must not be told in the name of another. */
function again({ dom }, { console }) {
  dom.virtualConsole.removeAllListeners();
  dom.virtualConsole.forwardTo(console);
}

/** The number of the newest timer when the last file ended. */
let seen = 0;

function tidy({ global: window }) {
  const newest = window.setTimeout(() => {});
  for (; seen <= newest; seen += 1) window.clearTimeout(seen);
  const { documentElement, head, body } = window.document;
  for (const element of [documentElement, head, body]) for (const name of element.getAttributeNames()) element.removeAttribute(name);
  for (const element of [head, body]) element.replaceChildren();
  window.localStorage.clear();
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/');
}

module.exports = keptEnvironment(Environment, { again, tidy });
