import type { DemoThread } from '../demo-types';
import { thread as welcomeToTheNetwork } from './01-welcome-to-the-network';
import { thread as howConcreteARoadmap } from './02-how-concrete-a-roadmap';
import { thread as afterTheThemeSeminar } from './03-after-the-theme-seminar';
import { thread as rangeOfServices } from './04-range-of-services';
import { thread as healthVisitorsAsEntry } from './05-health-visitors-as-entry';
import { thread as clusterMeetingBronderslev } from './06-cluster-meeting-bronderslev';
import { thread as jointCaseReviewWest } from './07-joint-case-review-west';
import { thread as closeFollowUpIntake } from './08-close-follow-up-intake';
import { thread as socialWorkersInSchools } from './09-social-workers-in-schools';
import { thread as initialAnalysisFigures } from './10-initial-analysis-figures';
import { thread as dialogueBasedNotification } from './11-dialogue-based-notification';
import { thread as talkingWithParentsFirst } from './12-talking-with-parents-first';
import { thread as caseloads } from './13-caseloads';
import { thread as generalAreaClusterSouth } from './14-general-area-cluster-south';
import { thread as hostForNextClusterMeeting } from './15-host-for-next-cluster-meeting';
import { thread as homeAndWorkHaderslev } from './16-home-and-work-haderslev';
import { thread as networkMeetingsOnTheFamilysTerms } from './17-network-meetings-on-the-familys-terms';
import { thread as quickAdviceWithoutACase } from './18-quick-advice-without-a-case';
import { thread as trafficLightsWhenIsItGreen } from './19-traffic-lights-when-is-it-green';
import { thread as leadingTheChangeAndTheFinanceDirector } from './20-leading-the-change-and-the-finance-director';
import { thread as eastClusterPurpose } from './21-east-cluster-purpose';
import { thread as earlyDetectionDayCare } from './22-early-detection-day-care';
import { thread as sharedTrainingFamilyTherapists } from './23-shared-training-family-therapists';
import { thread as conversionPlanSecondDraft } from './24-conversion-plan-second-draft';
import { thread as pprCloser } from './25-ppr-closer';
import { thread as youngPeopleOver15 } from './26-young-people-over-15';
import { thread as schoolAbsenceEarlySign } from './27-school-absence-early-sign';
import { thread as theChildsConversation } from './28-the-childs-conversation';
import { thread as documentationWithoutDrowning } from './29-documentation-without-drowning';
import { thread as fromHealthVisitorToDayCare } from './30-from-health-visitor-to-day-care';
import { thread as conferenceProgrammeAndSpeakers } from './31-conference-programme-and-speakers';
import { thread as ideasForConferenceWorkshops } from './32-ideas-for-conference-workshops';
import { thread as fixedGoalsForFamilies } from './33-fixed-goals-for-families';
import { thread as volunteersInTheRangeOfServices } from './34-volunteers-in-the-range-of-services';
import { thread as oneReferralBoard } from './35-one-referral-board';
import { thread as indicatorsWeCanStandBy } from './36-indicators-we-can-stand-by';
import { thread as whenStaffChangeJobs } from './37-when-staff-change-jobs';
import { thread as inspirationFromBoras } from './38-inspiration-from-boras';
import { thread as notificationsAtTheWeekend } from './39-notifications-at-the-weekend';
import { thread as after2017 } from './40-after-2017';
import { thread as contactPersonAfter18 } from './41-contact-person-after-18';
import { thread as housingMoneyAndSomeoneToCall } from './42-housing-money-and-someone-to-call';
import { thread as theYoungPeoplesOwnAdvice } from './43-the-young-peoples-own-advice';
import { thread as workingWithTheJobCentre } from './44-working-with-the-job-centre';

/** Every conversation of the demo, in the order of the files. */
export const demoThreads: readonly DemoThread[] = [
  welcomeToTheNetwork,
  howConcreteARoadmap,
  afterTheThemeSeminar,
  rangeOfServices,
  healthVisitorsAsEntry,
  clusterMeetingBronderslev,
  jointCaseReviewWest,
  closeFollowUpIntake,
  socialWorkersInSchools,
  initialAnalysisFigures,
  dialogueBasedNotification,
  talkingWithParentsFirst,
  caseloads,
  generalAreaClusterSouth,
  hostForNextClusterMeeting,
  homeAndWorkHaderslev,
  networkMeetingsOnTheFamilysTerms,
  quickAdviceWithoutACase,
  trafficLightsWhenIsItGreen,
  leadingTheChangeAndTheFinanceDirector,
  eastClusterPurpose,
  earlyDetectionDayCare,
  sharedTrainingFamilyTherapists,
  conversionPlanSecondDraft,
  pprCloser,
  youngPeopleOver15,
  schoolAbsenceEarlySign,
  theChildsConversation,
  documentationWithoutDrowning,
  fromHealthVisitorToDayCare,
  conferenceProgrammeAndSpeakers,
  ideasForConferenceWorkshops,
  fixedGoalsForFamilies,
  volunteersInTheRangeOfServices,
  oneReferralBoard,
  indicatorsWeCanStandBy,
  whenStaffChangeJobs,
  inspirationFromBoras,
  notificationsAtTheWeekend,
  after2017,
  contactPersonAfter18,
  housingMoneyAndSomeoneToCall,
  theYoungPeoplesOwnAdvice,
  workingWithTheJobCentre,
];
