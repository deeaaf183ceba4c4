/** What anyone may know about this installation. */
export class AboutView {
  readonly version!: string;
  /** Changes when a database is restored: whoever kept state starts anew. */
  readonly epoch!: string;
  /** Whether this is the demo network, whose persons sign in with the password `demo`. */
  readonly demo!: boolean;
}
