/** Bounds of what somebody writes to the secretariat, in characters. */
export const feedbackLimits = { text: 4000, place: 300 } as const;

export const feedbackStates = ['open', 'done'] as const;
/** Where it stands: it waits, or the secretariat is done with it. */
export type FeedbackState = (typeof feedbackStates)[number];

/** The path of a page of the web: nothing that leads elsewhere, and nothing that was searched for. */
export const placeOfWeb = /^\/(?:[\w-]+(?:\/[\w-]+)*)?$/;
