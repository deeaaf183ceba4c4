/**
 * The name of whoever was erased, everywhere: their row keeps it, so that whoever reads the API needs to know nothing more. The web says it
 * in the reader's language.
 */
export const formerMember = 'Tidligere medlem';

/** The same where a sentence must say for whom they were here: «Tidligere medlem fra Viborg Kommune». @param organisation empty when unknown */
export const formerMemberOf = (organisation: string): string => (organisation ? `${formerMember} fra ${organisation}` : formerMember);
