export { FakeServer, type FakeAnswer } from './fake-server';
export { FakeSocket } from './fake-socket';
export { freshBrowser } from './fresh-browser';
