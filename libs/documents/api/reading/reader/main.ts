import type { ReadingWish } from '../reading-wish';
import { read } from './read';

/** The program that reads one file, in a process of its own: it gets a path, answers what is in it, and ends. It has no database and no network. */
process.once('disconnect', () => process.exit(1));
process.once('message', (wish: ReadingWish) => {
  void read(wish).then((reading) => process.send!(reading, () => process.exit(0)));
});
