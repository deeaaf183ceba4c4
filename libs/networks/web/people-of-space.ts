import type { MemberView } from '@hv/networks/contracts';

/** The people of one organisation. */
export interface OrganisationPeople {
  readonly organisation: string;
  readonly people: readonly MemberView[];
}

/** Those who support the work across organisations. */
const support = ['consultant', 'secretariat', 'monitor'] as const;

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

/** The people of a space by organisation, each in the order of their names. */
export function byOrganisation(members: readonly MemberView[]): readonly OrganisationPeople[] {
  const groups = Map.groupBy(members, (member) => member.organisation);
  return [...groups]
    .map(([organisation, people]) => ({ organisation, people: people.toSorted((one, other) => one.name.localeCompare(other.name, 'da')) }))
    .sort((one, other) => weight(one) - weight(other) || one.organisation.localeCompare(other.organisation, 'da'));
}

/** Those who do the work first, those who support it after them. */
function weight({ people }: OrganisationPeople): number {
  return people.every(({ roles }) => roles.every((role) => support.some((one) => one === role))) ? 1 : 0;
}
