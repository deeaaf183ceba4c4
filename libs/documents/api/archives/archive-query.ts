import { documentLimits } from '@hv/documents/contracts';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';

/** What of a library goes into a ZIP: `?entry=…&entry=…`. */
export class ArchiveQuery {
  /** Folders, files and links; all that the library holds without it. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? (value as unknown[]) : [value]))
  @ArrayMaxSize(documentLimits.chosen)
  @IsUUID('loose', { each: true })
  readonly entry?: string[];
}
