export { addErased, erasedIn, erasureFileOf } from './erasure-file';
export { ErasureLedger } from './erasure-ledger';
export type { PersonalData, PersonalFile } from './personal-data';
export { PersonalDataBook } from './personal-data-book';
export { PrivacyModule } from './privacy.module';
export { RetentionBook } from './retention-book';
export { type RetentionRule, sqlInterval } from './retention-rule';
export { RetentionSweep } from './retention-sweep';
export { unregisteredPersonColumns } from './unregistered-columns';
