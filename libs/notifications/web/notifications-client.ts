import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { KeepGuide, MailChoicesView, NotificationCountView, NotificationView, OverviewView } from '@hv/notifications/contracts';
import type { Page } from '@hv/platform/contracts';
import { firstValueFrom } from 'rxjs';

const api = '/api/v1';

/** The addresses of notifications and the overview on the server. Every call fails with a Problem. */
@Service()
export class NotificationsClient {
  private readonly http = inject(HttpClient);

  /** @param network only of this network; null for all */
  overview(network: string | null): Promise<OverviewView> {
    return firstValueFrom(this.http.get<OverviewView>(`${api}/overview`, { params: network ? { network } : {} }));
  }

  notifications(after?: string): Promise<Page<NotificationView>> {
    return firstValueFrom(this.http.get<Page<NotificationView>>(`${api}/notifications`, { params: after ? { after } : {} }));
  }

  /** How much the reader was told and has not seen. */
  async unseen(): Promise<number> {
    return (await firstValueFrom(this.http.get<NotificationCountView>(`${api}/notifications/count`))).unseen;
  }

  mailChoices(): Promise<MailChoicesView> {
    return firstValueFrom(this.http.get<MailChoicesView>(`${api}/me/mail-choices`));
  }

  chooseMails(choices: MailChoicesView): Promise<MailChoicesView> {
    return firstValueFrom(this.http.put<MailChoicesView>(`${api}/me/mail-choices`, choices));
  }

  /** Keeps how far the reader has come with what leads them in. */
  async keepGuide(kept: KeepGuide): Promise<void> {
    await firstValueFrom(this.http.put(`${api}/me/guide`, kept));
  }

  /** All has been seen. */
  async markSeen(): Promise<void> {
    await firstValueFrom(this.http.put(`${api}/notifications/seen`, null));
  }
}
