/** One contribution of the demo. `text` is plain Danish: a blank line starts a paragraph, a line that starts with "- " is a bullet, "> " a quote, and **…** is bold. */
export interface DemoPost {
  /** The e-mail address of a person in people.ts. */
  readonly author: string;
  /** When it was written: ISO 8601 with Copenhagen offset, within the network's period. */
  readonly at: string;
  readonly text: string;
  /** Set on a post that its author later edited. */
  readonly editedAt?: string;
}

/** One conversation: its first post opens it, and every post is about its title. */
export interface DemoThread {
  /** The key of a space of a network. */
  readonly space: string;
  readonly title: string;
  readonly posts: readonly DemoPost[];
}

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly title: string;
  /** The key of an organisation in organisations.ts. */
  readonly organisation: string;
  readonly role: 'project-lead' | 'participant' | 'consultant' | 'monitor' | 'secretariat';
}

export interface DemoOrganisation {
  readonly key: string;
  readonly name: string;
  readonly kind: 'municipality' | 'agency' | 'consultancy' | 'research';
  /** The four-digit municipality code as text. */
  readonly code?: string;
}

export interface DemoParticipation {
  readonly organisation: string;
  readonly role: 'partner' | 'reference' | 'facilitator' | 'authority' | 'observer';
  readonly cluster?: string;
  readonly chair?: boolean;
}

export interface DemoCluster {
  readonly key: string;
  readonly name: string;
}

export interface DemoSpace {
  readonly key: string;
  readonly kind: 'network' | 'cluster' | 'organisation' | 'group';
  readonly name: string;
  readonly purpose: string;
  /** The cluster or organisation whose space it is. */
  readonly of?: string;
  /** Members of a group, by e-mail address; owners first, as many as `owners` says. */
  readonly members?: readonly string[];
  readonly owners?: number;
  /** Consultancies with a support agreement for this organisation. */
  readonly supportedBy?: readonly string[];
}

export interface DemoNetwork {
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
  /** First and last day, both inside the period. */
  readonly period: readonly [string, string];
  readonly phases: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly clusters: readonly DemoCluster[];
  readonly participations: readonly DemoParticipation[];
  readonly spaces: readonly DemoSpace[];
}
