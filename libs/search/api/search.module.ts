import { Module } from '@nestjs/common';
import { NetworksModule } from '@hv/networks/api';
import { CommonNames } from './common-names';
import { DocumentsIndexer } from './documents.indexer';
import { SearchPersonalData } from './search-personal-data';
import { HitsRead } from './hits-read';
import { SearchController } from './search.controller';
import { SearchIndexer } from './search.indexer';
import { SearchService } from './search.service';
import { SimilarService } from './similar.service';
import { PeopleFound } from './people-found';
import { WordsMeant } from './words-meant';

@Module({
  imports: [NetworksModule],
  controllers: [SearchController],
  providers: [
    SearchService,
    SimilarService,
    PeopleFound,
    WordsMeant,
    SearchIndexer,
    DocumentsIndexer,
    HitsRead,
    CommonNames,
    SearchPersonalData,
  ],
})
export class SearchModule {}
