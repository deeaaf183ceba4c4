import { Injectable, type OnModuleInit } from '@nestjs/common';
import { lockHours } from '@hv/documents/contracts';
import { statement } from '@hv/platform/api';
import { RetentionBook, type RetentionRule } from '@hv/platform/api/privacy';

const sweepLocks = statement<object>(
  'documents_sweep_locks',
  `DELETE FROM documents_locks WHERE token IN (SELECT token FROM documents_locks WHERE expires_at < now() ORDER BY expires_at LIMIT $1) RETURNING token`,
);

/** What is kept of who works on what. */
const lockRetention: readonly RetentionRule[] = [
  {
    name: 'documents.locks',
    what: { da: 'Hvilke dokumenter du har låst, mens du arbejder i dem', en: 'Which documents you locked while you work on them' },
    kept: { amount: lockHours.max / 24, unit: 'day' },
    until: { da: 'højst, og kun til du låser op', en: 'at most, and only until you unlock them' },
    sweep: sweepLocks,
  },
];

/** Makes it known. */
@Injectable()
export class LocksRetention implements OnModuleInit {
  constructor(private readonly book: RetentionBook) {}

  onModuleInit(): void {
    this.book.register(lockRetention);
  }
}
