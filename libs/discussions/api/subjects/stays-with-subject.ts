import { discussionProblems } from '@hv/discussions/contracts';
import { Conflict } from '@hv/platform/api';

/** Kinds of things whose threads stand where these stand. */
const bound: ReadonlySet<string> = new Set(['document']);

/** Who sees a document sees what is said of it: its thread goes to another space with it, and never by itself. @throws Conflict */
export function refuseBound({ subjectKind }: { readonly subjectKind: string | null }): void {
  if (subjectKind && bound.has(subjectKind)) throw new Conflict(discussionProblems.staysWithSubject, 'It stays with what it is about.');
}
