export { aThread, ThreadRequests } from './a-thread';
export { aLiveClient, LiveClient } from './live-client';
