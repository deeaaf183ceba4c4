import type { ThreadLevel } from '@hv/discussions/contracts';

/** What somebody has said of how closely they follow, and whether they take part in the thread: started it, wrote in it, or was named in it. */
export interface LevelFacts {
  readonly own: ThreadLevel | null;
  readonly space: ThreadLevel | null;
  readonly takesPart: boolean;
}

/** How closely somebody follows a thread: their word on it, else on its space, else as those who take part do. `effectiveLevel` says it in SQL. */
export const levelFrom = ({ own, space, takesPart }: LevelFacts): ThreadLevel => own ?? space ?? (takesPart ? 'follow' : 'normal');

/** What may make somebody be told of a new post. */
export interface ToldFacts {
  readonly level: ThreadLevel;
  /** The post names them themselves, or an organisation or a role of theirs, or does not. */
  readonly named: 'directly' | 'among-others' | 'not';
  /** They have the thread open, or have read the post. */
  readonly reads: boolean;
  readonly wroteIt: boolean;
}

/** Whether somebody is told of a new post, and as what; `followersOf` and `mentionedToTell` say it in SQL. Being named goes through all but a muted thread, and there only by one's own name. */
export function toldOf({ level, named, reads, wroteIt }: ToldFacts): 'mentioned' | 'followed' | null {
  if (wroteIt) return null;
  if (named === 'directly' || (named === 'among-others' && level !== 'mute')) return 'mentioned';
  return level === 'follow' && named === 'not' && !reads ? 'followed' : null;
}
