export { reader, showPage, type ShownPage } from './a-page';
export { FakeServer, type FakeAnswer } from './fake-server';
export { FakeSocket } from './fake-socket';
export { comeIntoView } from './fake-view';
export { freshBrowser } from './fresh-browser';
export { speaking } from './speaking';
