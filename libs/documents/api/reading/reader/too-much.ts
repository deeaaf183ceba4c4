/** A file unpacks to more than anyone would read. */
export class TooMuch extends Error {}
