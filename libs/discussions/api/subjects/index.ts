import { SubjectThreads } from './subject-threads';

/** Threads about things of other capabilities, for the capability's module. */
export const subjects = { providers: [SubjectThreads] };
