/** What the server answers every event a client sends over the socket. */
export type LiveReply<Answer extends object = object> = ({ readonly ok: true } & Answer) | { readonly ok: false; readonly code: string };

/** What is sent with a call of a contract. */
export type CallOf<Signature> = Signature extends (call: infer Call, reply: (answer: infer _Answer) => void) => void
  ? Call & object
  : never;
/** What answers a call of a contract: what it promises, or why not. */
export type AnswerOf<Signature> = Signature extends (call: infer _Call, reply: (answer: infer Answer) => void) => void
  ? Answer | { readonly ok: false; readonly code: string }
  : never;
/** What a push of a contract carries. */
export type PushOf<Signature> = Signature extends (payload: infer Payload) => void ? Payload : never;

export const liveLimits = {
  /** Largest frame a client may send, bytes. */
  frameBytes: 64_000,
  /** A push larger than this carries ids only, bytes. */
  pushBytes: 32_000,
  /** How often a client repeats its join, ms. */
  heartbeatMs: 30_000,
  /** A socket with more than this waiting to be sent is closed. */
  waitingFrames: 500,
  waitingBytes: 1_000_000,
  /** Close code of a socket that reads too slowly: reconnect and catch up by `changes`. */
  tooSlowCode: 4008,
} as const;
