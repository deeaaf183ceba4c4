import { Controller, Get } from '@nestjs/common';
import { RetentionView } from '@hv/platform/contracts';
import { For } from '../http';
import { RetentionBook } from './retention-book';

/** How long things are kept. */
@Controller('retention')
export class RetentionController {
  constructor(private readonly book: RetentionBook) {}

  /** Every rule, in both languages; it is the same for everyone and no secret. */
  @Get()
  @For('anyone')
  rules(): RetentionView {
    return { items: this.book.rules.map(({ name, what, kept, until }) => ({ name, what, kept, until })) };
  }
}
