/** What an organisation takes part in a network as. */
export const participationRoles = ['partner', 'reference', 'facilitator', 'authority', 'observer'] as const;
export type ParticipationRole = (typeof participationRoles)[number];
