import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RetentionBook } from '@hv/platform/api/privacy';
import { asidesKept, sweepAsides } from './asides.queries';

/** Makes known how long it is kept what programs put beside files. */
@Injectable()
export class AsidesRetention implements OnModuleInit {
  constructor(private readonly book: RetentionBook) {}

  onModuleInit(): void {
    this.book.register([
      {
        name: 'documents.asides',
        what: {
          da: 'Det, Stifinder, Finder og Office selv lægger ved siden af filerne',
          en: 'What Explorer, Finder and Office put beside files for themselves',
        },
        kept: asidesKept,
        until: { da: 'efter det blev skrevet', en: 'after it was written' },
        sweep: sweepAsides,
      },
    ]);
  }
}
