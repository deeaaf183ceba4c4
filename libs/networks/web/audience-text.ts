import type { SpaceView } from '@hv/networks/contracts';

type Translate = (key: string, values: Record<string, string | number>) => string;

/**
 * Who sees what is shared in a space: «8 organisationer, 41 personer».
 * @param translate from the texts of `networks`
 */
export function audienceText({ audience }: SpaceView, translate: Translate): string {
  const organisations = translate(audience.organisations === 1 ? 'audience.oneOrganisation' : 'audience.organisations', {
    count: audience.organisations,
  });
  const people = translate(audience.people === 1 ? 'audience.onePerson' : 'audience.people', { count: audience.people });
  return `${organisations}, ${people}`;
}
