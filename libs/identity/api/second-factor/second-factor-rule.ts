/** Says who is not let in without a second factor. Whoever knows of roles provides it; without it nobody needs one. */
export abstract class SecondFactorRule {
  abstract requiredFor(personId: string): Promise<boolean>;
}
