export { addErased, erasedIn, erasureFileOf } from './erasure-file';
export { ErasureLedger } from './erasure-ledger';
export type { PersonalData } from './personal-data';
export { PersonalDataBook } from './personal-data-book';
export { PrivacyModule } from './privacy.module';
export { unregisteredPersonColumns } from './unregistered-columns';
