/** The roles a person can have in a network (administrator is a flag of the account, not a role). */
export const roles = ['project-lead', 'participant', 'consultant', 'monitor', 'secretariat', 'guest'] as const;
export type Role = (typeof roles)[number];
