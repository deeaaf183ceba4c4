import type { OwnExportView } from '@hv/identity/contracts';
import type { ExportRow } from './exports.queries';

/** A copy of somebody's data, as they see it. */
export const exportView = ({ id, askedAt, readyAt, until, bytes }: ExportRow): OwnExportView => ({
  id,
  askedAt: askedAt.toISOString(),
  readyAt: readyAt?.toISOString() ?? null,
  until: until?.toISOString() ?? null,
  bytes,
});
