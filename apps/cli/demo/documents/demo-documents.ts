import { createHash } from 'node:crypto';
import { placeOf } from '../demo-access';
import { demoId } from '../demo-id';
import type { DemoNetwork, DemoSpace } from '../demo-types';
import { demoFiles, demoLinks, type DemoVersion } from './library';

interface Placed {
  readonly id: string;
  readonly network: DemoNetwork;
  readonly space: DemoSpace;
  readonly folderId: string | null;
  readonly name: string;
  readonly by: string;
  readonly at: string;
}

export interface PlacedVersion extends DemoVersion {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly number: number;
}

/** Something in a library of the demo, with its place and what is in it. `by` and `at` are of its beginning. */
export type DemoEntry =
  | (Placed & { readonly kind: 'folder' })
  | (Placed & { readonly kind: 'link'; readonly url: string })
  | (Placed & { readonly kind: 'file'; readonly mediaType: string; readonly versions: readonly PlacedVersion[] });

/** Everything in the libraries of the demo; folders come before what is in them. */
export async function demoDocuments(): Promise<DemoEntry[]> {
  const files = await Promise.all(
    demoFiles.map(async (file): Promise<DemoEntry> => {
      const versions = await Promise.all(file.versions.map(placedVersion));
      return { ...placed(file, versions[0]!), kind: 'file', mediaType: file.mediaType, versions };
    }),
  );
  const links = demoLinks.map((link): DemoEntry => ({ ...placed(link, link), kind: 'link', url: link.url }));
  return [...folders(), ...files, ...links];
}

/** Each is made by whoever put the first file in it, at that moment. */
function folders(): DemoEntry[] {
  const first = new Map<string, DemoEntry>();
  const inOrder = [...demoFiles].sort((one, other) => Date.parse(one.versions[0]!.at) - Date.parse(other.versions[0]!.at));
  for (const { space, folder, versions } of inOrder) {
    if (!folder || first.has(`${space} ${folder}`)) continue;
    const id = folderId(space, folder);
    first.set(`${space} ${folder}`, { ...placed({ space, name: folder }, versions[0]!), id, kind: 'folder' });
  }
  return [...first.values()];
}

interface Where {
  readonly space: string;
  readonly folder?: string;
  readonly name: string;
}

const placed = ({ space, folder, name }: Where, { by, at }: { readonly by: string; readonly at: string }): Placed => ({
  id: demoId(`document ${space} ${name}`, at),
  ...placeOf(space),
  folderId: folder ? folderId(space, folder) : null,
  name,
  by,
  at,
});

function folderId(space: string, name: string): string {
  const inside = demoFiles.filter((file) => file.space === space && file.folder === name).map(({ versions }) => versions[0]!.at);
  const [first] = inside.sort((one, other) => Date.parse(one) - Date.parse(other));
  return demoId(`folder ${space} ${name}`, first!);
}

async function placedVersion(version: DemoVersion, index: number): Promise<PlacedVersion> {
  const bytes = await version.content();
  return { ...version, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), number: index + 1 };
}
