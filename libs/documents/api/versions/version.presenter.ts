import type { VersionView } from '@hv/documents/contracts';
import type { VersionRow } from './versions.queries';

/** One version as those who see the file see it. */
export const versionView = ({ createdAt, ...row }: VersionRow): VersionView => ({ ...row, createdAt: createdAt.toISOString() });
