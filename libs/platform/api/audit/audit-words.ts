import type { AuditFault, AuditVerdict } from './verify-events';

const faultWords: Readonly<Record<AuditFault['what'], (at: string) => string>> = {
  'event-changed': (at) => `event ${at} was changed after it was sealed`,
  'event-missing': (at) => `event ${at} was sealed and is gone`,
  'event-inserted': (at) => `event ${at} was put in behind what was sealed`,
  'seal-changed': (at) => `seal ${at} was changed, or does not follow the one before it`,
  'seal-missing': (at) => `seal ${at} is gone`,
  'head-unknown': (at) => `no seal has the fingerprint ${at}`,
};

/** A verdict in sentences, for whoever runs a command. */
export function auditWords({ seals, events, head, faults }: AuditVerdict): string {
  const known = `${events} events under ${seals} seals`;
  if (faults.length > 0)
    return [`The audit log is not as it was sealed (${known}):`, ...faults.map(({ what, at }) => `  ${faultWords[what](at)}`)].join('\n');
  return head === null
    ? 'The audit log holds nothing that is sealed yet.'
    : `The audit log is as it was sealed: ${known}, fingerprint ${head}.`;
}
