import type { MemberView, SpaceView } from '@hv/networks/contracts';

/** The people of one organisation. */
export interface OrganisationPeople {
  readonly organisation: string;
  readonly people: readonly MemberView[];
}

/** Those who support the work across organisations. */
const support = ['consultant', 'secretariat', 'monitor'] as const;

/**
 * Who a space is for, by organisation: all of a network, a cluster's municipalities with those who support them, an organisation's own
 * people. Of other kinds of spaces the members of the network say nothing, so the answer is null.
 */
export function peopleOfSpace(space: SpaceView, members: readonly MemberView[]): readonly OrganisationPeople[] | null {
  switch (space.kind) {
    case 'network':
      return byOrganisation(members);
    case 'cluster':
      return byOrganisation(
        members.filter(
          (member) => member.cluster === space.name || member.roles.some((role) => role === 'consultant' || role === 'secretariat'),
        ),
      );
    case 'organisation':
      return byOrganisation(members.filter((member) => member.organisation === space.name));
    case 'group':
    case 'event':
      return null;
  }
}

/** Those whose name, title or organisation holds a text, whatever its case. */
export function withText(groups: readonly OrganisationPeople[], text: string): readonly OrganisationPeople[] {
  const wanted = text.trim().toLocaleLowerCase('da');
  if (!wanted) return groups;
  const holds = (value: string): boolean => value.toLocaleLowerCase('da').includes(wanted);
  return groups
    .map(({ organisation, people }) => ({
      organisation,
      people: holds(organisation) ? people : people.filter(({ name, title }) => holds(name) || holds(title)),
    }))
    .filter(({ people }) => people.length > 0);
}

function byOrganisation(members: readonly MemberView[]): readonly OrganisationPeople[] {
  const groups = Map.groupBy(members, (member) => member.organisation);
  return [...groups]
    .map(([organisation, people]) => ({ organisation, people: people.toSorted((one, other) => one.name.localeCompare(other.name, 'da')) }))
    .sort((one, other) => weight(one) - weight(other) || one.organisation.localeCompare(other.organisation, 'da'));
}

/** Those who do the work first, those who support it after them. */
function weight({ people }: OrganisationPeople): number {
  return people.every(({ roles }) => roles.every((role) => support.some((one) => one === role))) ? 1 : 0;
}
