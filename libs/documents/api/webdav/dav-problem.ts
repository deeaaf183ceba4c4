import { Problem } from '@hv/platform/api';

/** A request that WebDAV has a condition for (RFC 4918, 16), told as XML; all else is told as everywhere. */
export class DavProblem extends Problem {
  constructor(
    readonly status: number,
    /** The element's name, of the namespace DAV:. */
    readonly condition: string,
    detail = '',
  ) {
    super(`dav.${condition}`, detail);
  }
}

/** 409: what it should stand in is not there. */
export const noParent = (): DavProblem => new DavProblem(409, 'parent-must-exist', 'There is no folder to put it in.');
/** 412: a condition that was sent does not hold. */
export const preconditionFailed = (detail = 'It is not as it was said to be.'): DavProblem =>
  new DavProblem(412, 'precondition-failed', detail);
/** 405 */
export const notForThis = (detail: string): DavProblem => new DavProblem(405, 'method-not-allowed', detail);
