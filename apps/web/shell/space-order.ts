import { spaceKinds } from '@hv/networks/contracts';
import type { OverviewSpaceView } from '@hv/notifications/contracts';

const byKindAndName = (one: OverviewSpaceView, other: OverviewSpaceView): number =>
  spaceKinds.indexOf(one.space.kind) - spaceKinds.indexOf(other.space.kind) || one.space.name.localeCompare(other.space.name, 'da');

/** The widest spaces first, then by name as Danes sort, each followed by the spaces within it. */
export const inOrder = (spaces: readonly OverviewSpaceView[]): OverviewSpaceView[] => {
  const ids = new Set(spaces.map(({ space }) => space.id));
  const parentOf = ({ space }: OverviewSpaceView): string | null =>
    space.parentSpaceId && ids.has(space.parentSpaceId) ? space.parentSpaceId : null;
  const within = (parentId: string | null): OverviewSpaceView[] =>
    spaces
      .filter((entry) => parentOf(entry) === parentId)
      .sort(byKindAndName)
      .flatMap((entry) => [entry, ...within(entry.space.id)]);
  return within(null);
};
