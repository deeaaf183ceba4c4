import { type InvitePerson, networksProblems } from '@hv/networks/contracts';
import type { FieldProblemView } from '@hv/platform/contracts';
import type { InvitingOrganisation, KnownAddress } from './inviting.queries';
import { isDangerous, isPlainAddress } from './plain-text';

/** Why one person cannot be asked as wished. */
export function faultsOfPerson(
  { email, name = '', organisationId, clusterId, validTo }: InvitePerson,
  organisations: readonly InvitingOrganisation[],
  { invited, memberFor }: KnownAddress,
): FieldProblemView[] {
  const organisation = organisations.find(({ id }) => id === organisationId.toLowerCase());
  const faults: FieldProblemView[] = [];
  const say = (path: string, code: string, isWrong: boolean): unknown => isWrong && faults.push({ path, code });
  say('email', networksProblems.addressWrong, !isPlainAddress(email));
  say('email', networksProblems.alreadyInvited, invited);
  say('email', networksProblems.alreadyMember, organisation !== undefined && memberFor.includes(organisation.id));
  say('name', networksProblems.nameDangerous, isDangerous(name));
  say('organisationId', networksProblems.organisationNotInNetwork, organisation === undefined);
  const otherCluster = clusterId !== undefined && organisation !== undefined && organisation.clusterId !== clusterId.toLowerCase();
  say('clusterId', networksProblems.clusterOther, otherCluster);
  say('validTo', networksProblems.periodEmpty, validTo !== undefined && Date.parse(validTo) <= Date.now());
  return faults;
}
