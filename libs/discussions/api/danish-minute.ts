import { discussionProblems } from '@hv/discussions/contracts';
import { Unacceptable } from '@hv/platform/api';

/** @param at the minute in Denmark, `2026-11-24T08:00` @param path the field it came in @throws Unacceptable when there is no such day or hour */
export function checkMinute(at: string, path: string): void {
  const time = new Date(`${at}:00Z`);
  if (!Number.isNaN(time.getTime()) && time.toISOString().slice(0, 16) === at) return;
  throw new Unacceptable(discussionProblems.badTime, 'There is no such time.', [{ path, code: discussionProblems.badTime }]);
}
