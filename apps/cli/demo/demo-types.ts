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
  /** The key of a space in network.ts. */
  readonly space: string;
  readonly title: string;
  readonly posts: readonly DemoPost[];
}

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly title: string;
  /** The key of an organisation in network.ts. */
  readonly organisation: string;
  readonly role: 'project-lead' | 'participant' | 'consultant' | 'monitor' | 'secretariat';
}
