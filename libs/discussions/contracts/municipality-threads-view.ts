/** How many open threads of a municipality the reader sees in a network. */
export class MunicipalityThreadsView {
  /** Its four digits. */
  readonly code!: string;
  readonly open!: number;
}
