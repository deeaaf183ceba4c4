export { aThread, ThreadRequests } from './a-thread';
export { aLiveClient, LiveClient } from './live-client';
export { SteeringRequests } from './steering';
export { isWhole } from './whole-thread';
