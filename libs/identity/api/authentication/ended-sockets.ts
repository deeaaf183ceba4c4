import { Injectable } from '@nestjs/common';
import { accessTokenEnded, seeAsEnded, seeAsStarted, sessionEnded } from '@hv/identity/contracts';
import { Everywhere, LiveServer, type RecordedEvent } from '@hv/platform/api';

/** Closes the sockets of a session or token that ended, or that is somebody else's eyes now, on every instance. */
@Injectable()
export class EndedSockets {
  constructor(private readonly live: LiveServer) {}

  @Everywhere(sessionEnded)
  onSessionEnded({ payload }: RecordedEvent<{ sessionId: string; why?: string }>): void {
    this.live.endSession(payload.sessionId, payload.why);
  }

  @Everywhere(accessTokenEnded)
  onAccessTokenEnded({ payload }: RecordedEvent<{ tokenId: string }>): void {
    this.live.endSession(payload.tokenId);
  }

  @Everywhere(seeAsStarted)
  onSeeAsStarted({ payload }: RecordedEvent<{ sessionId: string }>): void {
    this.live.changeSession(payload.sessionId);
  }

  @Everywhere(seeAsEnded)
  onSeeAsEnded({ payload }: RecordedEvent<{ sessionId: string }>): void {
    this.live.changeSession(payload.sessionId);
  }
}
