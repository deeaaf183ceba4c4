import { ApprovalBroadcast } from './approval.broadcast';
import { ApprovalTimes } from './approval-times';
import { ApprovalsController } from './approvals.controller';
import { ApprovalsService } from './approvals.service';

/** Approvals of versions, for the capability's module. */
export const approvals = { controllers: [ApprovalsController], providers: [ApprovalsService, ApprovalTimes, ApprovalBroadcast] };
