import { Injectable, type OnModuleInit } from '@nestjs/common';
import { passHours } from '@hv/documents/contracts';
import { RetentionBook } from '@hv/platform/api/privacy';
import { sweepPasses } from './passes.queries';

/** Makes known how long it is kept that somebody opened a file in a program. */
@Injectable()
export class PassesRetention implements OnModuleInit {
  constructor(private readonly book: RetentionBook) {}

  onModuleInit(): void {
    this.book.register([
      {
        name: 'documents.passes',
        what: { da: 'Hvilke filer du har åbnet i Word og andre programmer', en: 'Which files you opened in Word and other programs' },
        kept: { amount: passHours, unit: 'hour' },
        until: { da: 'efter du åbnede dem', en: 'after you opened them' },
        sweep: sweepPasses,
      },
    ]);
  }
}
