import { discussionLimits, discussionProblems, type NewPoll, pollKinds, type PollKind, type PollView } from '@hv/discussions/contracts';
import { newId, Unacceptable } from '@hv/platform/api';
import { findCprNumbers } from '@hv/platform/contracts';
import { danishMoment } from './danish-moment';

const day = /^\d{4}-\d{2}-\d{2}$/;

const bad = (path: string): Unacceptable =>
  new Unacceptable(discussionProblems.badPoll, 'There is no such poll.', [{ path: `poll.${path}`, code: discussionProblems.badPoll }]);

/**
 * A poll as it begins, nobody having voted. Choices are one line each and stand there once; days and times are brought into order.
 * @param now ms
 * @throws Unacceptable
 */
export function newPollOf(asked: NewPoll, now = Date.now()): PollView {
  const { kind, options, closesAt, ...others } = asked as Partial<Record<keyof NewPoll, unknown>>;
  if (Object.keys(others).length > 0) throw bad(Object.keys(others)[0]!);
  if (!pollKinds.includes(kind as PollKind)) throw bad('kind');
  const labels = labelsOf(kind as PollKind, options);
  return {
    kind: kind as PollKind,
    options: labels.map((label) => ({ id: newId(), label, personIds: [] })),
    closesAt: closesAt === undefined || closesAt === null ? null : closingOf(closesAt, now),
    closedAt: null,
    version: 1,
  };
}

/**
 * A poll of what is sent later, as it is kept until then.
 * @param sendAt ms; it closes after that
 * @throws Unacceptable
 */
export function plannedPollOf(asked: NewPoll, sendAt: number): NewPoll {
  const { kind, options } = newPollOf(asked, sendAt);
  return { kind, options: options.map(({ label }) => label), ...(asked.closesAt ? { closesAt: asked.closesAt } : {}) };
}

function labelsOf(kind: PollKind, options: unknown): string[] {
  if (!Array.isArray(options)) throw bad('options');
  if (options.length < discussionLimits.pollOptionsLeast || options.length > discussionLimits.pollOptions) throw bad('options');
  const labels = options.map((option, place) => (kind === 'date' ? dateOf(option, place) : lineOf(option, place)));
  const repeated = labels.findIndex((label, place) => labels.indexOf(label) < place);
  if (repeated >= 0) throw bad(`options.${repeated}`);
  return kind === 'date' ? labels.sort() : labels;
}

function lineOf(option: unknown, place: number): string {
  if (typeof option !== 'string' || !option.isWellFormed() || option.includes('\0')) throw bad(`options.${place}`);
  const line = option.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!line || line.length > discussionLimits.pollLabel) throw bad(`options.${place}`);
  const numbers = findCprNumbers(line);
  if (numbers.length === 0) return line;
  const ranges = numbers.map(({ start, end }) => ({ path: `poll.options.${place}`, start, end }));
  throw new Unacceptable(discussionProblems.cprNumber, 'A CPR number must not be written here.', [
    { path: `poll.options.${place}`, code: discussionProblems.cprNumber, ranges },
  ]);
}

/** A day, or a minute of one. */
function dateOf(option: unknown, place: number): string {
  if (typeof option === 'string' && danishMoment(day.test(option) ? `${option}T12:00` : option)) return option;
  throw bad(`options.${place}`);
}

function closingOf(closesAt: unknown, now: number): string {
  const moment = typeof closesAt === 'string' ? danishMoment(closesAt) : null;
  if (!moment || moment.getTime() <= now) throw bad('closesAt');
  return moment.toISOString();
}
