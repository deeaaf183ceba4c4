import { type Letter, letterOf } from '../recovery/recovery-mails';

/** Tells that a copy of one's data can be fetched. @param language `da` or `en`; @param days how long; @param url where */
export const exportReadyMail = (language: string, days: number, url: string): Letter =>
  letterOf(
    language === 'en'
      ? {
          language,
          heading: 'The copy of your data is ready',
          paragraphs: [
            `You can fetch it for ${days} days, when you are signed in. Then it is deleted.`,
            'If you did not ask for it, choose a new password and tell the secretariat.',
          ],
          action: { label: 'Fetch the copy', url },
        }
      : {
          language,
          heading: 'Kopien af dine data er klar',
          paragraphs: [
            `Du kan hente den i ${days} dage, når du er logget ind. Så bliver den slettet.`,
            'Har du ikke bedt om den, så vælg en ny adgangskode, og sig det til sekretariatet.',
          ],
          action: { label: 'Hent kopien', url },
        },
  );
