/** The kind of a fact that other parts may react to. `Payload` holds ids and facts, never text that people wrote. */
export interface EventType<Payload extends object> {
  /** `<capability>.<fact in past tense>`, e.g. `discussions.post-added`. */
  readonly name: string;
  /** Only for the compiler: what the event carries. */
  readonly payload?: Payload;
}

/** Declares an event type. @param name `<capability>.<fact in past tense>` */
export const eventType = <Payload extends object>(name: string): EventType<Payload> => ({ name });
