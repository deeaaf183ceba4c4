import { type Letter, letterOf } from '../recovery/recovery-mails';

/** What changed in how somebody signs in. */
export type SignInChange =
  | 'authenticator-added'
  | 'authenticator-removed'
  | 'passkey-added'
  | 'passkey-removed'
  | 'recovery-codes-made'
  | 'organisation-added'
  | 'organisation-removed';

const sentences: Record<'da' | 'en', Record<SignInChange, string>> = {
  da: {
    'authenticator-added': 'En godkendelsesapp er sat op til din konto.',
    'authenticator-removed': 'Godkendelsesappen er fjernet fra din konto.',
    'passkey-added': 'En adgangsnøgle er føjet til din konto.',
    'passkey-removed': 'En adgangsnøgle er fjernet fra din konto.',
    'organisation-added': 'Du kan nu logge ind på din konto gennem din organisation.',
    'organisation-removed': 'Du kan ikke længere logge ind på din konto gennem din organisation.',
    'recovery-codes-made': 'Der er lavet nye gendannelseskoder til din konto. De gamle virker ikke længere.',
  },
  en: {
    'authenticator-added': 'An authenticator app was set up for your account.',
    'authenticator-removed': 'The authenticator app was removed from your account.',
    'passkey-added': 'A passkey was added to your account.',
    'passkey-removed': 'A passkey was removed from your account.',
    'organisation-added': 'You can now sign in to your account through your organisation.',
    'organisation-removed': 'You can no longer sign in to your account through your organisation.',
    'recovery-codes-made': 'New recovery codes were made for your account. The old ones no longer work.',
  },
};

/** Tells that how one signs in was changed. @param language `da` or `en`; @param url one's own security page */
export const signInChangedMail = (language: string, change: SignInChange, url: string): Letter =>
  letterOf(
    language === 'en'
      ? {
          language,
          heading: 'How you sign in was changed',
          paragraphs: [sentences.en[change], 'If it was not you, change it back, choose a new password and tell the secretariat.'],
          action: { label: 'See how you sign in', url },
        }
      : {
          language,
          heading: 'Din måde at logge ind på er ændret',
          paragraphs: [sentences.da[change], 'Var det ikke dig, så lav det om, vælg en ny adgangskode, og sig det til sekretariatet.'],
          action: { label: 'Se, hvordan du logger ind', url },
        },
  );
