import { resolve } from 'node:path';

/** Where the bench's own programs are built, seen from the repository's root. */
export const builtProgram = (name: string): string => resolve('dist/apps/bench', `${name}.js`);
