import { types } from 'node:util';

/** The code of an error of Node or PostgreSQL, '' where there is none. `instanceof Error` would miss errors from another realm, as Node's own are under a test runner. */
export const codeOf = (error: unknown): string => (types.isNativeError(error) && 'code' in error ? String(error.code) : '');
