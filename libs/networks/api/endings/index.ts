export { DatedEnds } from './dated-ends';
export { MembershipEndings } from './membership-endings';
export { ParticipationEndings } from './participation-endings';
