import { MunicipalityDocumentsController } from './municipality-documents.controller';
import { MunicipalityDocumentsService } from './municipality-documents.service';

/** The documents of municipalities, for the capability's module. */
export const municipalities = { controllers: [MunicipalityDocumentsController], providers: [MunicipalityDocumentsService] };
