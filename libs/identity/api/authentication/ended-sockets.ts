import { Injectable } from '@nestjs/common';
import { accessTokenEnded, sessionEnded } from '@hv/identity/contracts';
import { Everywhere, LiveServer, type RecordedEvent } from '@hv/platform/api';

/** Closes the sockets of a session or token that ended, on every instance. */
@Injectable()
export class EndedSockets {
  constructor(private readonly live: LiveServer) {}

  @Everywhere(sessionEnded)
  onSessionEnded({ payload }: RecordedEvent<{ sessionId: string }>): void {
    this.live.endSession(payload.sessionId);
  }

  @Everywhere(accessTokenEnded)
  onAccessTokenEnded({ payload }: RecordedEvent<{ tokenId: string }>): void {
    this.live.endSession(payload.tokenId);
  }
}
