import { confirmAddressHours, exportKeptDays, leavingDays, passwordResetMinutes, stopAddressChangeDays } from '@hv/identity/contracts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { statement } from '@hv/platform/api';
import { RetentionBook, type RetentionRule, sqlInterval } from '@hv/platform/api/privacy';
import { absoluteDays, idleHours } from './sessions/session-lifetimes';
import { awayMinutes } from './single-sign-on/sign-in-cookie';

const tokensKept = { amount: 12, unit: 'month' } as const;
const invitationsKept = { amount: 12, unit: 'month' } as const;
const reasonsKept = { amount: 12, unit: 'month' } as const;

const sweepTokens = statement<object>(
  'identity_sweep_tokens',
  `DELETE FROM identity_access_tokens WHERE id IN (
     SELECT id FROM identity_access_tokens WHERE least(ended_at, expires_at) < now() - ${sqlInterval(tokensKept)} ORDER BY id LIMIT $1) RETURNING id`,
);

const sweepInvitations = statement<object>(
  'identity_sweep_invitations',
  `DELETE FROM identity_invitations WHERE id IN (
     SELECT id FROM identity_invitations WHERE greatest(created_at, expires_at, used_at) < now() - ${sqlInterval(invitationsKept)} ORDER BY id LIMIT $1)
   RETURNING id`,
);

const sweepLeavings = statement<object>(
  'identity_sweep_leavings',
  `DELETE FROM identity_leavings WHERE person_id IN (
     SELECT person_id FROM identity_leavings WHERE erased_at < now() - ${sqlInterval(reasonsKept)} ORDER BY person_id LIMIT $1) RETURNING person_id`,
);

/** The rules of what is kept of persons, their accounts and how they sign in. */
const identityRetention: readonly RetentionRule[] = [
  {
    name: 'identity.account',
    what: {
      da: 'Dit navn, din titel, din mailadresse og din adgangskode (kun som aftryk)',
      en: 'Your name, title, mail address and password (as a hash only)',
    },
    kept: null,
    until: { da: 'Så længe du har en konto', en: 'As long as you have an account' },
  },
  {
    name: 'identity.leavings',
    what: { da: 'Din konto, når du har bedt om at forlade Hele Vejen', en: 'Your account once you asked to leave Hele Vejen' },
    // A job, due on the day.
    kept: { amount: leavingDays, unit: 'day' },
    until: { da: 'hvor du kan fortryde', en: 'in which you can think better of it' },
  },
  {
    name: 'identity.erasure-reasons',
    what: { da: 'Hvorfor en administrator slettede en person', en: 'Why an administrator erased a person' },
    kept: reasonsKept,
    until: { da: 'efter sletningen', en: 'after the erasure' },
    sweep: sweepLeavings,
  },
  {
    name: 'identity.sessions',
    what: { da: 'Hvor du er logget ind, og på hvilken slags enhed', en: 'Where you are signed in, and on which kind of device' },
    // Every ten minutes, by the sweep of sessions.
    kept: { amount: absoluteDays, unit: 'day' },
    until: {
      da: `efter login; efter ${idleHours} timer, hvis du ikke bruger det`,
      en: `after sign-in; after ${idleHours} hours when you do not use it`,
    },
  },
  {
    name: 'identity.password-links',
    what: { da: 'Links til en ny adgangskode', en: 'Links to a new password' },
    kept: { amount: passwordResetMinutes, unit: 'minute' },
    until: { da: 'eller til det er brugt', en: 'or until it is used' },
  },
  {
    name: 'identity.federated-sign-ins',
    what: {
      da: 'Hvad din organisation sagde om dig, mens du loggede ind gennem den',
      en: 'What your organisation said of you while you signed in through it',
    },
    // Every ten minutes, by the sweep of sessions.
    kept: { amount: awayMinutes, unit: 'minute' },
    until: { da: 'eller til du er logget ind', en: 'or until you are signed in' },
  },
  {
    name: 'identity.address-links',
    what: { da: 'Din gamle mailadresse, når du skifter til en ny', en: 'Your old mail address when you change to a new one' },
    kept: { amount: stopAddressChangeDays, unit: 'day' },
    until: {
      da: `hvor du kan stoppe skiftet; den nye skal bekræftes inden ${confirmAddressHours} timer`,
      en: `in which you can stop the change; the new one is confirmed within ${confirmAddressHours} hours`,
    },
  },
  {
    name: 'identity.invitations',
    what: {
      da: 'Invitationer, også til dem, der aldrig kom: navn og mailadresse',
      en: 'Invitations, also of those who never came: name and mail address',
    },
    kept: invitationsKept,
    until: { da: 'efter invitationen er brugt eller udløbet', en: 'after the invitation was used or has expired' },
    sweep: sweepInvitations,
  },
  {
    name: 'identity.access-tokens',
    what: {
      da: 'Nøgler til andre systemer: navn og hvornår de blev lavet',
      en: 'Keys for other systems: their name and when they were made',
    },
    kept: tokensKept,
    until: { da: 'efter nøglen er holdt op med at virke', en: 'after the key has ended' },
    sweep: sweepTokens,
  },
  {
    name: 'identity.exports',
    what: { da: 'Kopier af dine data, som du har bedt om', en: 'Copies of your data that you asked for' },
    // A job, due on the day.
    kept: { amount: exportKeptDays, unit: 'day' },
    until: { da: 'efter kopien er klar', en: 'after the copy is ready' },
  },
];

/** Makes them known. */
@Injectable()
export class IdentityRetention implements OnModuleInit {
  constructor(private readonly book: RetentionBook) {}

  onModuleInit(): void {
    this.book.register(identityRetention);
  }
}
