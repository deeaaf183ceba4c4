/** A fault of one field of what was sent. */
export class FieldProblemView {
  /** Path to the field, e.g. `title` or `body.content.0`. */
  readonly path!: string;
  /** Stable code that the web translates. */
  readonly code!: string;
  /** Where in the field's text the fault is: [start, end) in UTF-16 units, with the path of the text's block. */
  readonly ranges?: TextRangeView[];
}

/** A place in a text. */
export class TextRangeView {
  readonly path!: string;
  readonly start!: number;
  readonly end!: number;
}

/** `application/problem+json`: what every failed request is answered with. */
export class ProblemView {
  /** HTTP status code. */
  readonly status!: number;
  /** Stable code, `<capability>.<what>`; the web translates it. */
  readonly code!: string;
  /** One English sentence for developers. */
  readonly detail!: string;
  readonly requestId!: string;
  readonly errors?: FieldProblemView[];
  /** The current state, when an edit was based on an older one (412). */
  readonly current?: unknown;
  /** What would be accepted instead (409), e.g. a name that is free. */
  readonly proposal?: string;
  /** What more may be proved to be let in (403), e.g. `code`. */
  readonly ways?: string[];
  /** Sent back with the proof. */
  readonly challenge?: string;
  /** What else is told of it: names, numbers, moments (ISO 8601). */
  readonly about?: Record<string, string>;
}
