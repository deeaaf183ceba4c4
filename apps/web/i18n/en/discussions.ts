import type { discussions as danish } from '../da/discussions';
import type { Words } from '../words';

export const discussions: Words<typeof danish> = {};
