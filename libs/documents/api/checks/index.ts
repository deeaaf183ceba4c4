import { CheckRound } from './check-round';
import { ChecksBroadcast } from './checks.broadcast';
import { ChecksRetention } from './checks-retention';
import { ContentGate } from './content-gate';
import { SentContents } from './sent-contents';

/** Whether files hold viruses, for the capability's module. */
export const checks = { controllers: [], providers: [ContentGate, CheckRound, SentContents, ChecksBroadcast, ChecksRetention] };
