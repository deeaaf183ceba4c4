/**
 * An e-mail address as it is stored, compared and counted. Made here and nowhere else: PostgreSQL's lower() differs for a few letters,
 * and two ways of writing one address must not have two limits on attempts.
 */
export const normalAddress = (email: string): string => email.normalize('NFC').toLowerCase();
