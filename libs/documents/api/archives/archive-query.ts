import { documentLimits } from '@hv/documents/contracts';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';

/** What of a library goes into a ZIP: `?entry=…&entry=…`, or `?entry=…,…`, which is shorter than what some proxies take. */
export class ArchiveQuery {
  /** Folders, files and links; all that the library holds without it. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => [value].flat().flatMap((part) => (typeof part === 'string' ? part.split(',') : [part])))
  @ArrayMaxSize(documentLimits.chosen)
  @IsUUID('loose', { each: true })
  readonly entry?: string[];
}
