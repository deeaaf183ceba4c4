/** One thing that people want to do, and how. */
export interface HelpTopic {
  /** Of the place on the page, in every language the same. */
  readonly id: string;
  readonly heading: string;
  /** What to do or know, a sentence or two each. */
  readonly steps: readonly string[];
  readonly links: readonly HelpLink[];
}

/** Where it is done, a path of the web. */
export interface HelpLink {
  readonly path: string;
  readonly label: string;
}

/** The help of one language. */
export interface Help {
  readonly lead: string;
  /** What the list of topics is called. */
  readonly contents: string;
  readonly topics: readonly HelpTopic[];
  /** What leads to people when no topic helped. */
  readonly more: string;
}
