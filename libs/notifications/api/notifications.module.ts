import { Module } from '@nestjs/common';
import { DiscussionsModule } from '@hv/discussions/api';
import { DocumentsModule } from '@hv/documents/api';
import { NetworksModule } from '@hv/networks/api';
import { MailModule } from '@hv/platform/api';
import { ApprovalNotices } from './approval-notices';
import { FollowedDocuments } from './followed-documents';
import { FollowedPosts } from './followed-posts';
import { GuideController } from './guide/guide.controller';
import { Guides } from './guide/guide.service';
import { LockNotices } from './lock-notices';
import { ChosenMails } from './mail/chosen-mails';
import { FeedbackMails } from './mail/feedback-mails';
import { MailChoicesController } from './mail/mail-choices.controller';
import { MailChoices } from './mail/mail-choices.service';
import { ReminderMails } from './mail/reminder-mails';
import { ReportMails } from './mail/report-mails';
import { UnsubscribeLinks } from './mail/unsubscribe-links';
import { UnsubscribingController } from './mail/unsubscribing.controller';
import { NotificationsController } from './notifications.controller';
import { NotificationHandlers } from './notifications.handlers';
import { NotificationsService } from './notifications.service';
import { NotificationsPersonalData } from './notifications-personal-data';
import { NotificationsRetention } from './notifications-retention';
import { OverviewService } from './overview.service';
import { VirusNotices } from './virus-notices';

@Module({
  imports: [NetworksModule, DiscussionsModule, DocumentsModule, MailModule],
  controllers: [NotificationsController, MailChoicesController, UnsubscribingController, GuideController],
  providers: [
    NotificationsService,
    NotificationHandlers,
    FollowedPosts,
    FollowedDocuments,
    ApprovalNotices,
    VirusNotices,
    LockNotices,
    NotificationsPersonalData,
    NotificationsRetention,
    OverviewService,
    MailChoices,
    UnsubscribeLinks,
    ChosenMails,
    Guides,
    ReminderMails,
    ReportMails,
    FeedbackMails,
  ],
})
export class NotificationsModule {}
