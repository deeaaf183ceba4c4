import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PersonalData, PersonalDataBook } from '@hv/platform/api/privacy';

/**
 * What is known of persons here: which of the entries are theirs. An entry says nothing that discussions and documents do not say, and goes and stays with
 * what it leads to; no name stands in it.
 */
@Injectable()
export class SearchPersonalData implements PersonalData, OnModuleInit {
  readonly capability = 'search';
  readonly about = {
    da: 'Søgningen gemmer intet om dig ud over det, der står under samtaler og dokumenter. Hvad du søger efter, bliver ikke gemt.',
    en: 'The search keeps nothing of you beyond what stands under discussions and documents. What you search for is not kept.',
  };
  readonly columns = ['search_entries.author_id', 'search_documents.people'];

  constructor(private readonly book: PersonalDataBook) {}

  onModuleInit(): void {
    this.book.register(this);
  }

  async personalData(): Promise<object> {
    return {};
  }

  async erase(): Promise<void> {
    // Names are read when something is found, so there is none to forget.
  }
}
