import type { Work } from '@hv/platform/api';

/** Says who is not let in without a second factor. Whoever knows of roles provides it; without it nobody needs one. */
export abstract class SecondFactorRule {
  /** @param work when it is part of a change that others do not see yet */
  abstract requiredFor(personId: string, work?: Work): Promise<boolean>;
}
