import { Injectable, type OnModuleInit } from '@nestjs/common';
import { infectedDays } from '@hv/documents/contracts';
import { RetentionBook, type RetentionRule } from '@hv/platform/api/privacy';

/** What is kept of files in which a virus was found. What takes their content away is a job of its own. */
const checksRetention: readonly RetentionRule[] = [
  {
    name: 'documents.infected',
    what: { da: 'Indholdet af en fil, som der er fundet virus i', en: 'The content of a file in which a virus was found' },
    kept: { amount: infectedDays, unit: 'day' },
    until: { da: 'efter den er fundet. Ingen kan hente den imens.', en: 'after it was found. Nobody can get it meanwhile.' },
  },
];

/** Makes it known. */
@Injectable()
export class ChecksRetention implements OnModuleInit {
  constructor(private readonly book: RetentionBook) {}

  onModuleInit(): void {
    this.book.register(checksRetention);
  }
}
