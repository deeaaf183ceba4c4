import type { handOverProblems as danish } from '../da/hand-over-problems';
import type { Words } from '../words';

export const handOverProblems: Words<typeof danish> = {
  'may-not-hand-over': 'You cannot hand that work over in this way.',
  'hand-over-not-found': 'The hand-over is no longer there.',
  'hand-over-waits': 'The work is handed over already. Take that hand-over back first.',
  'hand-over-done': 'It is too late to take it back: the work has gone on.',
  'hand-over-refused': 'It cannot be handed over in this way. See what must be put right.',
  'successor-unknown': 'Choose somebody who is there for the same organisation.',
  'day-too-late': 'The membership ends before that day.',
};
